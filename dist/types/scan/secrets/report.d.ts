import type { Finding, Region } from '../finding.ts';
import type { Span } from '../region.ts';
import { type FoundSecret } from './find.ts';
/** Turns a secret into a name for it that tells nothing: a keyed HMAC, made elsewhere. */
export type Fingerprint = (secret: string) => string;
/** A finding and where its whole secret stands, in UTF-16 units of the scanned text. */
export interface SecretHit extends Span {
    readonly finding: Finding;
    /** How many secrets of the same rule, behind this one, are left out. */
    readonly more?: number;
}
/** Makes findings of the secrets of one text, which may come in parts. */
export interface SecretReport {
    /** Adds secrets that stand behind those that were added before. */
    add(found: readonly FoundSecret[], regionOf: (span: Span) => Region, offset?: number): void;
    hits(): SecretHit[];
}
/** A report on the text that stands at `where`; its findings never hold a secret. */
export declare function createReport(where: string, fingerprint: Fingerprint): SecretReport;
/** What makes two sightings one secret: for a key, its lines without what stood between them. */
export declare function identityOf(found: FoundSecret): string;
