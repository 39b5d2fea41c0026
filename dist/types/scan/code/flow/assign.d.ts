import type { Expression, Target } from './code.ts';
import type { Frame, Machine } from './machine.ts';
import { type Cell } from './store.ts';
import { type Value } from './value.ts';
/** Gives what stands on the left of an assignment, a loop or an `as` its value. */
export declare function assignTarget(target: Target, value: Value, from: Expression | undefined, frame: Frame, machine: Machine): void;
/** Puts a value into an object; one of which nothing is known gets an inside. */
export declare function writeMember(node: Expression, object: Value, key: Value, value: Value, frame: Frame, machine: Machine): void;
/** The insides of an object, made where there are none. */
export declare function cellsFor(node: Expression, object: Value, frame: Frame, machine: Machine, type?: 'object' | 'list'): readonly Cell[];
/** The value, its data having come through one more place. */
export declare function withStep(value: Value, { start, end }: {
    start: number;
    end: number;
}, says: string, frame: Frame): Value;
