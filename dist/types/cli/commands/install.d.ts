import type { Command } from 'commander';
import type { ExitCode, Io } from '../io.ts';
export declare function addInstall(program: Command, io: Io, done: (code: ExitCode) => void): void;
