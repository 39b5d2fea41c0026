import type { Command } from 'commander';
import { type ExitCode, type Io } from '../../io.ts';
export declare function addInstallPreCommit(install: Command, io: Io, done: (code: ExitCode) => void): void;
