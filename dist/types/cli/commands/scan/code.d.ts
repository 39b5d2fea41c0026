import { type Command } from 'commander';
import { type ExitCode, type Io } from '../../io.ts';
export declare function addScanCode(scan: Command, io: Io, done: (code: ExitCode) => void): void;
