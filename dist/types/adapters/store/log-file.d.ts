import type { AuditEvent, NewEvent } from '../../audit/event.ts';
/** An append-only log file with one writer. */
export interface LogFile {
    /** Appends one event; with `durable` it is on the disk before this returns. Throws when it cannot be written. */
    append(event: NewEvent, durable: boolean): AuditEvent;
    /** Puts everything on the disk and lets another writer take over. */
    close(): void;
}
/**
 * Opens a log for appending; the first writer creates it. A half-written last line, which nobody was ever told of, is
 * moved to `FILE.torn` and said in an event. Throws `InputError` when the log is damaged: nothing is appended to what
 * cannot be trusted.
 */
export declare function openLog(file: string, run: string, clock?: () => Date): LogFile;
/** What the log says about the unfinished line that a writer before left behind. */
export declare function recovered(torn: Uint8Array): NewEvent;
