import type { RuleDescription } from '../finding.ts';
import type { SecretRule } from './rule.ts';
/**
 * Every kind of secret that is recognised; of two that find the same span, the earlier is reported.
 *
 * To add one: write an entry in the file of its vendor under `rules/` (a new vendor is a new file and a line here).
 * Take the shape from what the vendor publishes and name the place in `publishedAt`; never copy another scanner's
 * pattern. A token with a shape of its own is a `family`; one that only its vendor's name gives away is `named`; where
 * neither does, write the rule itself, with a `read` that walks around the keyword. Give it a keyword that every match
 * contains, a linear pattern that starts there, a `judge` where the format can be checked, and examples put together at
 * run time. The tests run over this list: every example alone, against every other rule and in every context, every
 * pattern through a proof that it cannot be made slow.
 */
export declare const secretRules: readonly SecretRule[];
/** What reports say about each kind of secret. */
export declare const secretRuleDescriptions: readonly RuleDescription[];
