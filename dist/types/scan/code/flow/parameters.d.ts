import type { Arguments, Frame, Machine } from './machine.ts';
import { type Closure } from './value.ts';
/** Gives parameters what a call gives: by position, by name, the rest. */
export declare function bindParameters({ code, self }: Closure, args: Arguments, frame: Frame, machine: Machine): void;
