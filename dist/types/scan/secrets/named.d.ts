import { type FamilyFacts } from './family.ts';
import type { SecretRule } from './rule.ts';
/** A family whose keys have no mark of their own: they are recognised next to their vendor's name. */
export interface NamedFamily extends FamilyFacts {
    /** Lower-case. One shorter than six letters must be a word of its own, in snake, camel or any other case. */
    readonly names: readonly string[];
    /** The whole value; no letter, digit, `_` or `-` touches it. */
    readonly value: RegExp;
}
/** The rule of keys that stand behind their vendor's name, in whatever language the two are put together. */
export declare function named(given: NamedFamily): SecretRule;
