import { type JsonObject } from '../../json.ts';
import type { Finding } from '../finding.ts';
import { type FoundSecret } from './find.ts';
import { type Fingerprint, type SecretHit } from './report.ts';
import type { RuleIndex } from './rule-index.ts';
export type { Fingerprint, SecretHit } from './report.ts';
/** The most that one input, or one text, may hold: 5 Mi UTF-16 units over all its strings and keys. */
export declare const scanLimit: number;
/** A text is too long to be scanned. It was not found clean: whoever asked must deny. */
export declare class ScanLimitError extends Error {
    readonly name = "ScanLimitError";
    /** In UTF-16 units, or in bytes of what is compressed in the text. */
    readonly limit: number;
    constructor(limit: number, message?: string);
}
/**
 * Finds the secrets of a text, `more` rules beside our own. Hits are in order and do not overlap; their findings never hold the secret.
 * Throws `ScanLimitError` when the text, or what is compressed in it, is over the limit.
 */
export declare function scanText(text: string, where: string, fingerprint: Fingerprint, more?: RuleIndex): SecretHit[];
/** The secrets of a text of any length. Throws `ScanLimitError` when what is compressed in it is over the limit. */
export declare function searchAll(text: string, more?: RuleIndex): readonly FoundSecret[];
/**
 * Finds the secrets in the strings and keys of a tool input, at any depth; `where` is a JSON Pointer, with `#key` behind
 * it when the key itself is meant. Throws `ScanLimitError` when all of them together are over the limit.
 */
export declare function scanInput(input: JsonObject, fingerprint: Fingerprint, more?: RuleIndex): Finding[];
