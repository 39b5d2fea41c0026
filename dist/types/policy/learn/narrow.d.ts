import type { Operation } from '../../operation.ts';
import type { Matcher } from '../policy.ts';
/** One operation that was approved, as narrow as a rule can say it. */
export interface Narrow {
    /** Operations with the same key go into one rule. */
    readonly key: string;
    /** What a rule is named after. */
    readonly name: string;
    readonly operation: Operation;
}
/** The operation as a rule may name it, or in one sentence why no rule is made of it. */
export declare function narrow(operation: Operation, tool: string): Narrow | {
    readonly why: string;
};
/** The matcher that fits these operations, which have one key, and no other; with `folders`, all of the one they share. */
export declare function matcherOf(operations: readonly Operation[], tool: string, folders: boolean): Matcher | undefined;
