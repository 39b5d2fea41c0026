import type { OperationKind } from '../operation.ts';
import type { KeyFault } from './compiled-key.ts';
import { type Matcher } from './policy.ts';
import type { Check } from './subject.ts';
import type { Lists, Scope } from './variables.ts';
/** A matcher that has been read but not yet been given its variables. */
export interface MatcherTemplate {
    bind(scope: Scope): Check;
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
