import type { Ticker } from '../../../ticker.ts';
import type { ScanFile } from './file-scanner.ts';
import type { Outcome } from './outcome.ts';
/** What is to be scanned, and how. */
export interface Collecting {
    readonly paths: readonly string[];
    readonly cwd: string;
    /** How many processes scan; by the machine and the work when absent. */
    readonly jobs?: number;
    /** What makes this program one of them. */
    readonly workerWords: readonly string[];
    /** Makes what scans files; each process makes its own. */
    readonly createScanner: () => Promise<ScanFile>;
    readonly ticker: Ticker;
}
/** Scans the files below paths that are in a language we know, and says what it did not scan. */
export declare function collect({ paths, cwd, jobs, workerWords, createScanner, ticker }: Collecting): Promise<Outcome>;
