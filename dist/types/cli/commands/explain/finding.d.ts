import type { Command } from 'commander';
import type { ExitCode, Io } from '../../io.ts';
export declare function addExplainFinding(explain: Command, io: Io, done: (code: ExitCode) => void): void;
