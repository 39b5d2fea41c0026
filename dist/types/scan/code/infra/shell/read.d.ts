import type { Span } from '../../../region.ts';
import { type ShellCommand } from './command.ts';
/** A script as its commands, in order, those in substitutions behind the ones they are in. */
export interface ShellScript {
    readonly text: string;
    readonly commands: readonly ShellCommand[];
}
/**
 * Reads a script, tolerantly: what it does not know becomes words. `at` says where the text begins in the file, for the
 * places that are reported.
 */
export declare function readShell(text: string, at?: number): ShellScript;
/** The span of a command from its first to its last word. */
export declare function spanOf(command: ShellCommand, last?: ShellCommand): Span;
