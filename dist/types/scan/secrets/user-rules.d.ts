import type { SecretRule } from './rule.ts';
/** A kind of secret that an organisation recognises in its own texts, as a policy states it. */
export interface UserRule {
    readonly id: string;
    /** What it is, with its article. */
    readonly title: string;
    /** Lower-case ASCII; each match holds one of them, in any case. */
    readonly keywords: readonly string[];
    /** RE2 syntax. The first group is the secret, or else the whole match; of no more than 512 UTF-16 units. */
    readonly pattern: string;
    readonly severity?: SecretRule['severity'];
    readonly help?: string;
    /** Texts in which it is found. */
    readonly match: readonly string[];
    /** Texts in which it is not. */
    readonly no_match?: readonly string[];
}
/** What is wrong with an entry; `path` leads to it from the list: `[0, 'keywords', 1]`. */
export interface UserRuleFault {
    readonly path: readonly (string | number)[];
    readonly message: string;
}
/** The most entries, keywords and examples of one entry, and units of one pattern, example or match. */
export declare const userRuleLimits: {
    rules: number;
    keywords: number;
    examples: number;
    pattern: number;
    example: number;
    match: number;
};
/**
 * The rules of a policy's entries, each run over its examples. Patterns of users run on the linear-time engine only, in
 * windows that overlap by no more than a match is long: a text of nothing but keywords is walked a few times.
 */
export declare function compileUserRules(entries: readonly UserRule[], known?: readonly Pick<SecretRule, 'id'>[]): {
    readonly rules: readonly SecretRule[];
    readonly faults: readonly UserRuleFault[];
};
