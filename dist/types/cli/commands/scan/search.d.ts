import type { Finding } from '../../../scan/finding.ts';
import type { Sighted } from '../../../scan/secrets/baseline.ts';
import { type Fingerprint } from '../../../scan/secrets/scan.ts';
import { type SourceLine } from './line.ts';
import type { Commit, Source } from './source.ts';
/** A finding, with what people are shown of its place. */
export interface Result {
    readonly finding: Finding;
    readonly commit?: Commit;
    /** In how many other versions of its file it stands. */
    readonly repeats?: number;
    /** Absent where the text was too long to be kept. */
    readonly line?: SourceLine;
    /** What a baseline would know it by; absent where none can. */
    readonly sighted?: Sighted;
}
/** What was found in one source, and its text when it was short enough to be held. */
export interface Searched {
    readonly results: readonly Result[];
    readonly text?: string;
}
/** Scans one source, however long. Throws `ScanLimitError` when it is over the limit, and what reading it throws. */
export declare function searchSource(source: Source, fingerprint: Fingerprint): Promise<Searched>;
