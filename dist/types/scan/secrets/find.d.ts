import { type FoundSecret, type RuleIndex } from './rule-index.ts';
export type { FoundSecret } from './rule-index.ts';
/** The secrets of a text, and whether all of it was looked at. */
export interface SecretSearch {
    readonly found: readonly FoundSecret[];
    /** False where it holds more compressed data than is unpacked. */
    readonly complete: boolean;
}
/** The most that is unpacked of what is compressed in one text, in bytes. */
export declare const unpackLimit: number;
/**
 * Every secret in a text, in order and without overlaps: as it stands, with its escapes resolved, put together from
 * pieces, and inside encodings; `more` are rules beside our own. Of overlapping sightings the most specific names the rule, then the longest, and the span
 * covers all.
 */
export declare function searchSecrets(text: string, more?: RuleIndex): SecretSearch;
/** What `searchSecrets` finds. */
export declare function findSecrets(text: string): readonly FoundSecret[];
