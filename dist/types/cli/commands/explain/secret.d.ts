import type { Command } from 'commander';
import { type ExitCode, type Io } from '../../io.ts';
export declare function addExplainSecret(explain: Command, io: Io, done: (code: ExitCode) => void): void;
