import { type Fingerprint, type SecretHit } from './report.ts';
import type { RuleIndex } from './rule-index.ts';
/** The most that is scanned of one stream: 256 Mi UTF-16 units. */
export declare const streamLimit: number;
/**
 * Finds the secrets of a text that is too long to be held: parts of 4 Mi units, which overlap by more than any key is
 * long. Spans count from the start of the stream. Throws `ScanLimitError` when the stream, or what is compressed in one
 * part, is over the limit, and when what is compressed goes on beyond its part.
 */
export declare function scanStream(chunks: AsyncIterable<string> | Iterable<string>, where: string, fingerprint: Fingerprint, more?: RuleIndex): Promise<SecretHit[]>;
