import { Command } from 'commander';
import { type ExitCode, type Io } from './io.ts';
/** Runs the command line and answers with its exit code. Never throws. */
export declare function runCli(argv: readonly string[], io?: Io): Promise<ExitCode>;
/** The command line, with all its help. */
export declare function createProgram(io: Io, done: (code: ExitCode) => void, names?: readonly string[]): Promise<Command>;
