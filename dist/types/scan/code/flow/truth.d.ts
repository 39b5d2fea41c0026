import type { Machine } from './machine.ts';
import type { Value } from './value.ts';
/** Whether a value counts as true; `undefined` when that cannot be told. */
export declare function truthOf(value: Value, machine: Machine): boolean | undefined;
