import { type Value } from './value.ts';
/** Either of two values of one kind; undefined where they have too little in common. */
export declare function joinSimple(a: Value, b: Value): Value | undefined;
