import type { Problem } from '../errors.ts';
import { type OperationKind } from '../operation.ts';
import { type Matcher } from './policy.ts';
import type { Check } from './subject.ts';
import { type Lists, type Scope } from './variables.ts';
/** One sentence on what is wrong with a key, with its value, or with one of its values. */
export type KeyFault = Pick<Problem, 'code' | 'message' | 'help'> & {
    readonly index?: number;
    readonly at?: 'key';
};
/** A key's value that has been read and waits for its variables. */
export type CompiledKey = (scope: Scope) => Check;
/** What one key of a matcher applies to and how its values are read. */
interface MatcherKey {
    readonly kinds: readonly OperationKind[];
    /** `known` says that the value has been found right before. */
    compile(value: unknown, lists: Lists, known: boolean): CompiledKey | readonly KeyFault[];
}
/** One entry per key of a matcher. */
export declare const matcherKeys: Readonly<Record<Exclude<keyof Matcher, 'operation'>, MatcherKey>>;
export {};
