import type { OperationKind } from '../../operation.ts';
import { type Matcher, type Rule } from '../policy.ts';
import { type Lists } from '../variables.ts';
/** True when it is certain that the outer matcher fits every operation that the inner one fits. */
export declare function coversMatcher(outer: Partial<Matcher>, inner: Partial<Matcher>, lists: Lists): boolean;
/** True when it is certain that every operation of the inner rule is one of the outer rule, its exceptions included. */
export declare function coversRule(outer: Rule, inner: Rule, lists: Lists): boolean;
/** True when it is certain that no operation fits both. */
export declare function areDisjoint(one: Partial<Matcher>, other: Partial<Matcher>, lists: Lists): boolean;
/** The kinds of operation that a rule is about. */
export declare function kindsOf(rule: Rule): readonly OperationKind[];
