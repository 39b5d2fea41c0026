import type { Command } from 'commander';
import type { ExitCode, Io } from '../io.ts';
export declare function addScan(program: Command, io: Io, done: (code: ExitCode) => void): void;
