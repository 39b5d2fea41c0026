import type { Operation } from '../operation.ts';
import type { Arg } from './arg.ts';
/** What is fed to a program. */
export type Stdin = {
    readonly kind: 'none';
}
/** `piped` when another command writes it: what looks like data there may be there to hide code. */
 | {
    readonly kind: 'text';
    readonly text: string;
    readonly piped?: boolean;
}
/** Where lines are names of files, `names` says which: one that holds a blank or a newline may be another. */
 | {
    readonly kind: 'dynamic';
    readonly names?: Arg;
};
/** One simple command as a program entry sees it. */
export interface Invocation {
    readonly name: string;
    readonly args: readonly Arg[];
    readonly stdin: Stdin;
    /** The value of `HOME`, where it is known. */
    readonly home: string | undefined;
    /** The operations on what an argument names as a path: one per directory the shell may be in. */
    paths(kind: 'read' | 'write' | 'delete', arg: Arg, tree?: boolean): Operation[];
    /** The same invocation when it works in another folder: `git -C`, `make -C`, `tar -C`. */
    within(folder: Arg): Invocation;
}
/** What a program entry says about one invocation. */
export interface Analysis {
    readonly operations: readonly Operation[];
    readonly subcommand?: string;
    /** Whether the operations and runs say everything the program does. */
    readonly described: boolean;
    /** Commands that it runs in turn. */
    readonly runs?: readonly Run[];
}
/** A command run by a program: words, or the text of a script. */
export type Run = {
    readonly args: readonly Arg[];
    readonly stdin?: Stdin;
    /** Where it runs, when that is not where the program runs. */
    readonly folder?: Arg;
} | {
    readonly script: string;
    /** True when a shell other than bash may read it. */
    readonly posix: boolean;
};
/**
 * What a value or an operand is. `command` takes all that is left as a command of its own; `code` is a file whose
 * content is run; `folder` is where everything else happens. A role ending in `-tree` means everything below the path.
 */
export type Role = 'text' | 'read' | 'write' | 'delete' | 'read-tree' | 'write-tree' | 'delete-tree' | 'code' | 'folder' | 'url' | 'host' | 'command' | 'script';
/** A program whose command line follows the usual grammar of options and operands. */
export interface ProgramSpec {
    /** Options without a value, separated by spaces; `--color=` may carry one after `=`. */
    readonly flags?: string;
    /** Options with a value: `{ '-o --output': 'write' }`. */
    readonly values?: Readonly<Record<string, Role>>;
    /** What the operands are, in order; the one with `*` takes any number, those after it count from the end. */
    readonly operands?: readonly (Role | `${Role}*`)[];
    /** Flags that make every path operand a tree. */
    readonly tree?: string;
    /** Numbers as flags: `head -20`. */
    readonly numbers?: boolean;
    /** Words with one hyphen are whole options, never several letters: `go test -exec`. */
    readonly unbundled?: boolean;
    /** Options end at the first operand, as for wrappers; also wherever there are sub-commands. */
    readonly stopsAtOperand?: boolean;
    /** Every word is an operand: `echo`, `test`. */
    readonly noOptions?: boolean;
    /**
     * What a word of which nothing is known but that it names files may do: `names` when no option could make the program
     * do worse to those names (`rm *`), `words` when it only reads, whatever its words are (`cat $f`).
     */
    readonly tolerates?: 'names' | 'words';
    /** What an operand that is missing stands for. */
    readonly defaultOperand?: string;
    /** False when the program does more than its operands say. Default true. */
    readonly described?: boolean;
    /** True when what it runs besides is code of the project, which is an operation of its own. */
    readonly runsProject?: boolean;
    /** What it does besides its options and operands. */
    readonly also?: (parsed: ParsedArgs, invocation: Invocation) => readonly Operation[];
    readonly subcommands?: Readonly<Record<string, ProgramSpec>>;
}
/** A command line taken apart by a spec. */
export interface ParsedArgs {
    /** Each option that was given, by the first of its names, with its values. */
    readonly options: ReadonlyMap<string, readonly Arg[]>;
    readonly operands: readonly Arg[];
    /** How many of the operands come before a `--`. */
    readonly undashed: number;
    /** What was not understood, one sentence each. */
    readonly faults: readonly string[];
    has(option: string): boolean;
    /** The values of an option. */
    values(option: string): readonly Arg[];
}
/**
 * One program. `examples` maps command lines to the operations they must become, the program's own `execute`
 * left out; they run as tests.
 */
export interface Program {
    readonly names: readonly string[];
    readonly analyse: ProgramSpec | ((invocation: Invocation) => Analysis);
    readonly examples: Readonly<Record<string, readonly string[]>>;
}
