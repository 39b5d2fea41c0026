import type { Machine } from './machine.ts';
import type { Tree } from './tree.ts';
import { type Value } from './value.ts';
/** What a property of a value is, by its name. */
export declare function memberOf(value: Value, name: string, machine: Machine): Value;
/** What stands at an index of a value. */
export declare function itemOf(value: Value, index: Value, machine: Machine): Value;
/** Assigns to a property or an index. */
export declare function change(target: Extract<Tree, {
    type: 'member' | 'index' | 'slice';
}>, value: Value, machine: Machine): void;
