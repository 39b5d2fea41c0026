import type { Call, Machine } from './machine.ts';
import type { Tree } from './tree.ts';
import { type Value } from './value.ts';
/** What a tree stands for; on the way, what it does is noted. */
export declare function evaluate(tree: Tree, machine: Machine): Value;
/** Calls a value with arguments. */
export declare function callValue(value: Value, given: Call): Value;
/** Lets go of every argument into what is called. */
export declare function handAllOn(given: Call): void;
