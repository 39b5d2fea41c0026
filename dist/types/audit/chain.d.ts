import type { AuditEvent, NewEvent } from './event.ts';
/** What the first line of a log points back to: bound to the run, so that one log cannot stand in for another. */
export declare function genesis(run: string): string;
export declare function sha256(data: string | Uint8Array): string;
/** Turns events into lines of a log, each holding the hash of the exact bytes of the line before. */
export interface Chain {
    readonly run: string;
    /** How many lines there are. */
    count(): number;
    /** SHA-256 of the last line without its newline. */
    head(): string;
    /** The line for an event, without newline; the chain moves on only when `commit` is called. */
    prepare(event: NewEvent, at: string): {
        readonly line: string;
        commit(): void;
    };
}
export declare function createChain(run: string, count?: number, head?: string): Chain;
/** What reading a log back found. */
export interface LogReading {
    readonly events: readonly AuditEvent[];
    readonly run?: string;
    readonly head: string;
    /** Hash of each line, for the Merkle tree. */
    readonly hashes: readonly string[];
    /** One sentence per thing that is wrong, with its line, counted from 1. */
    readonly problems: readonly string[];
    /** Bytes after the last newline: the start of a line that was never acknowledged. */
    readonly torn: Uint8Array;
}
/** Reads a log and checks its chain. Says every line that was changed, lost, swapped or does not belong. */
export declare function readLog(bytes: Uint8Array, expectedRun?: string): LogReading;
