import { type OperationKind } from '../operation.ts';
import type { CompiledKey, KeyFault } from './compiled-key.ts';
import { type Matcher } from './policy.ts';
import { type Lists } from './variables.ts';
/** What one key of a matcher applies to and how its values are read. */
interface MatcherKey {
    readonly kinds: readonly OperationKind[];
    /** `known` says that the value has been found right before. */
    compile(value: unknown, lists: Lists, known: boolean): CompiledKey | readonly KeyFault[];
}
/** One entry per key of a matcher. */
export declare const matcherKeys: Readonly<Record<Exclude<keyof Matcher, 'operation'>, MatcherKey>>;
export {};
