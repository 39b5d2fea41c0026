import type { RuleEntry } from '../../flow/rule.ts';
/** Hashes, ciphers, keys, tokens, random numbers and connections. */
export declare const cryptoRules: readonly RuleEntry[];
