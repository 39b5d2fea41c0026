import { type JsonObject } from '../../json.ts';
import type { Finding } from '../finding.ts';
import { type Span } from '../region.ts';
import { type FoundSecret } from './find.ts';
/** Turns a secret into a name for it that tells nothing: a keyed HMAC, made elsewhere. */
export type Fingerprint = (secret: string) => string;
/** A finding and where its whole secret stands, in UTF-16 units of the scanned text. */
export interface SecretHit extends Span {
    readonly finding: Finding;
}
/** The most that one input, or one text, may hold: 5 Mi UTF-16 units over all its strings and keys. */
export declare const scanLimit: number;
/** A text is too long to be scanned. It was not found clean: whoever asked must deny. */
export declare class ScanLimitError extends Error {
    readonly name = "ScanLimitError";
    /** In UTF-16 units. */
    readonly limit: number;
    constructor(limit: number);
}
/**
 * Finds the secrets of a text. Hits are in order and do not overlap; their findings never hold the secret.
 * Throws `ScanLimitError` when the text is over the limit.
 */
export declare function scanText(text: string, where: string, fingerprint: Fingerprint): SecretHit[];
/**
 * Finds the secrets in the strings and keys of a tool input, at any depth; `where` is a JSON Pointer, with `#key` behind
 * it when the key itself is meant. Throws `ScanLimitError` when all of them together are over the limit.
 */
export declare function scanInput(input: JsonObject, fingerprint: Fingerprint): Finding[];
/** What makes two sightings one secret: for a key, its lines without what stood between them. */
export declare function identityOf(found: FoundSecret): string;
