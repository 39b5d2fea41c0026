import type { NewEvent } from '../../audit/event.ts';
/**
 * Appends one event to a log that several processes share, one at a time under a lock, and puts it on the disk. Reads
 * only the last line, so that the hundred-thousandth event costs what the first did. A line that a killed process left
 * unfinished is moved to `FILE.torn` and said in an event. Throws when the log cannot be written in time.
 */
export declare function appendShared(file: string, run: string, event: NewEvent, clock?: () => Date): void;
