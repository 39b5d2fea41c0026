import type { BaseFiles } from '../adapters/git-base.ts';
import type { ScannedFile } from '../audit/event.ts';
import type { ReadBefore } from '../examine/afterwards.ts';
import { type ConsequenceAt } from '../policy/code.ts';
import { type Seen } from '../scan/code/baseline.ts';
import type { CodeScanner } from '../scan/code/scanner.ts';
/** What scanning the files of a run needs. */
export interface CodeScansParts {
    readonly scanner: CodeScanner;
    /** Scans files as they were before the run, with the project around them as it was. */
    readonly baseScanner: Pick<CodeScanner, 'scan'>;
    readonly base: BaseFiles;
    readonly read: ReadBefore;
    readonly workspace: string;
    readonly consequenceAt: ConsequenceAt;
}
/** A file as it is now, and what is new in it. */
export interface Reviewed {
    readonly entry: ScannedFile;
    readonly fresh: Seen;
    /** Whether it could be scanned to its end. */
    readonly isWhole: boolean;
}
/** The files of a run, as scans see them. */
export interface CodeScans {
    /** What was found in a file before the run, and why it could not be scanned then. */
    known(path: string): Promise<{
        readonly seen?: Seen;
        readonly error?: string;
    }>;
    /** Scans a file as it is; one that `wasThere` and is gone has no findings any more. Never rejects. */
    review(path: string, wasThere: boolean): Promise<Reviewed>;
    /** The text of a file as a review of it would have it. */
    textNow(path: string): string;
}
export declare function createCodeScans(parts: CodeScansParts): CodeScans;
/** What findings call a file: its path from the workspace on, and all of it for what lies elsewhere. */
export declare const nameIn: (workspace: string) => (path: string) => string;
