import type { SecretHit } from '../../../scan/secrets/scan.ts';
/** A line of a source with its secrets masked, cut around one of them. */
export interface SourceLine {
    readonly text: string;
    /** Where the mask of the secret begins, from 0, and how long it is. */
    readonly start: number;
    readonly length: number;
}
/** The line in which a secret begins; nothing where not every secret of the text is known. */
export declare function sourceLine(text: string, hit: SecretHit, hits: readonly SecretHit[]): SourceLine | undefined;
