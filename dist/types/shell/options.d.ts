import { type Arg } from './arg.ts';
import type { ParsedArgs, ProgramSpec, Role } from './program.ts';
/** The role of an option's value; absent for a flag. */
export declare function roleOf(spec: ProgramSpec, option: string): Role | undefined;
/** Takes a command line apart the way GNU getopt does. Options the spec does not know are faults, never guesses. */
export declare function parseArgs(spec: ProgramSpec, args: readonly Arg[]): ParsedArgs;
