import type { Operation, OperationKind } from '../operation.ts';
import type { BoundRule } from './evaluate.ts';
/** A rule, and what it is about. */
export interface IndexedRule {
    readonly bound: BoundRule;
    readonly kinds: readonly OperationKind[];
    /** By kind of operation, whether it may be about one that is headed by that word; absent where it may be about any. */
    readonly isAbout: Partial<Record<OperationKind, (head: string) => boolean>>;
}
/** Finds the rules that may concern an operation, in the order in which they were given. */
export declare function indexRules(rules: readonly IndexedRule[]): (operation: Operation) => readonly BoundRule[];
