import type { Machine } from './machine.ts';
import type { Tree } from './tree.ts';
import { type Value } from './value.ts';
/** Binds what a value is to a target: a name, a pattern, a property, a parameter. */
export declare function assignTo(target: Tree, value: Value, machine: Machine): void;
