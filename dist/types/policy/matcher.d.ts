import type { OperationKind } from '../operation.ts';
import type { KeyFault } from './compiled-key.ts';
import { type PathIndex } from './path-index.ts';
import { type Matcher } from './policy.ts';
import type { Check } from './subject.ts';
import type { Lists, Scope } from './variables.ts';
/** A matcher that has been read but not yet been given its variables. */
export interface MatcherTemplate {
    /** Matchers that are bound to one index look a path up together. */
    bind(scope: Scope, paths?: PathIndex): Check;
}
type Fault = KeyFault & {
    readonly key: string;
};
/**
 * Reads a matcher. Keys that can never fit the operations it names are faults: a rule that looks as if it protects
 * and never matches is worse than none.
 */
export declare function compileMatcher(matcher: Partial<Matcher>, kinds: readonly OperationKind[], lists: Lists, known?: boolean): MatcherTemplate | {
    readonly faults: readonly Fault[];
};
export {};
