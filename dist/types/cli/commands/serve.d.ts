import type { Command } from 'commander';
import type { ExitCode, Io } from '../io.ts';
/** The daemon of a run; started by `policy run`, over a private channel, never by hand. */
export declare function addServe(program: Command, _io: Io, _done: (code: ExitCode) => void): void;
