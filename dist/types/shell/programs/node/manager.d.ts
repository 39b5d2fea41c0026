import { type Arg } from '../../arg.ts';
import type { Analysis, Invocation, ParsedArgs, ProgramSpec } from '../../program.ts';
/** A package manager: what is none of its sub-commands is a script of the project, or one of its tools. */
export interface Manager {
    /** Options before the sub-command. */
    readonly common: Pick<ProgramSpec, 'flags' | 'values'>;
    readonly subcommands: Readonly<Record<string, ProgramSpec>>;
    /** Sub-commands that read the rest of the line as a program of its own does. */
    readonly runs?: Readonly<Record<string, (invocation: Invocation) => Analysis>>;
    /** Sub-commands that take new packages as operands. */
    readonly adds: readonly string[];
    /** The sub-command that is meant when there is none. */
    readonly bare?: string;
    /** False when only `run` runs scripts. */
    readonly scripts?: boolean;
}
/** How the command line of such a package manager is read. */
export declare function manager(given: Manager): (invocation: Invocation) => Analysis;
/** What a sub-command does that reads the rest of the line by itself, in the folder that an option before it names. */
export declare function inFolder(plain: ProgramSpec, parsed: ParsedArgs, invocation: Invocation, run: (invocation: Invocation) => Analysis): Analysis;
/** The same with what it runs in a folder. The text of a script has none, and a second folder would be below the first. */
export declare function inPlace(analysis: Analysis, folder: Arg | undefined, invocation: Invocation): Analysis;
/** The folder that one of the options names. */
export declare function folderOf(spec: ProgramSpec, parsed: ParsedArgs): Arg | undefined;
/** `run NAME ARGS`: without a name, the scripts are listed. */
export declare function runsScript(spec: ProgramSpec): ProgramSpec;
/** `test ARGS`: the script has been named by the sub-command. */
export declare function namedScript(name: string, spec: ProgramSpec): ProgramSpec;
/** One spec per name, each a script of its own. */
export declare function namedScripts(names: string, spec: ProgramSpec): Readonly<Record<string, ProgramSpec>>;
