import type { NewEvent } from '../audit/event.ts';
import type { Finding } from '../scan/finding.ts';
/** What a scanner of code offers; made once, because loading a grammar takes a while. */
export interface CodeScanner {
    languageOf(path: string): string | undefined;
    scan(path: string, text: string): {
        readonly findings: readonly Finding[];
        readonly error?: string;
    };
}
/** The outcome of looking at what a call wrote. */
export interface CodeReview {
    readonly event: NewEvent;
    /** What the agent is told; absent when there is nothing to say. */
    readonly note?: string;
}
/** Scans the files that a call wrote, as they are now. Files in languages that are not scanned are left out. */
export declare function reviewCode(call: string, paths: readonly string[], workspace: string, scanner: CodeScanner, read: (path: string) => string): CodeReview | undefined;
