import type { Family } from './family.ts';
import type { NamedFamily } from './named.ts';
import type { Confidence } from './rule.ts';
/** How each alphabet is written in a pattern. */
declare const classes: {
    readonly digits: '0-9';
    readonly hex: 'a-f0-9';
    readonly HEX: 'A-F0-9';
    readonly lower: 'a-z0-9';
    readonly upper: 'A-Z0-9';
    readonly letters: 'A-Za-z';
    readonly base32: 'A-Z2-7';
    readonly base62: 'A-Za-z0-9';
    readonly base64: 'A-Za-z0-9+/';
    readonly urlSafe: 'A-Za-z0-9_-';
};
type Alphabet = keyof typeof classes;
/** For `family`: a prefix, or one of several, then so many characters of one alphabet. */
export declare function prefixed(prefixes: string | readonly string[], alphabet: Alphabet, length: number, more?: 'exactly' | 'at least'): Pick<Family, 'keywords' | 'pattern' | 'secrets'>;
/** For `named`: a key that is so many characters of one alphabet, in capitals or not; it holds a letter and a digit. */
export declare function keyOf(alphabet: Exclude<Alphabet, 'letters'>, length: number): Pick<NamedFamily, 'value' | 'secrets' | 'judge'>;
/** For `named`: a key that is a UUID. */
export declare const uuidKey: Pick<NamedFamily, 'value' | 'secrets' | 'judge'>;
/** A UUID for an example. */
export declare function sampleUuid(seed?: number): string;
/** Letters alone are a word, or several run together. */
export declare function judgeMixed(value: string): Confidence | undefined;
export {};
