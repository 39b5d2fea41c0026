import { type CodeScan, type ReadProjectFile } from '../../../../scan/code/scanner.ts';
import { type SuppressionTerms } from '../../../../scan/code/suppressions.ts';
/** What was found in a file. Without findings and with an `error`, `isUnread` says that nothing of it was looked at. */
export interface FileScan extends CodeScan {
    readonly isUnread?: true;
}
/** Scans files by the paths that they have from a folder. Never throws. */
export type ScanFile = (path: string) => FileScan;
type Reviewed = NonNullable<SuppressionTerms['reviewed']>;
/**
 * A scanner of the files below a folder, by the comments that suppress findings today; with `reviewed`, only by those that
 * stood in a file as it gives it.
 */
export declare function createFileScanner(folder: string, reviewed?: Reviewed): Promise<ScanFile>;
/** Scans texts as files of a project whose other files are read by `read`. */
export declare function createTextScanner(read: ReadProjectFile, reviewed?: Reviewed): Promise<(path: string, text: string) => FileScan>;
/** The text of a file of source code, or why it is not read. */
export declare function readCode(path: string): {
    readonly text: string;
} | {
    readonly why: string;
};
export {};
