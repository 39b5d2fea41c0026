import type { Span } from '../../../region.ts';
/** A word of a command: its text without quotes, what it names, and how. */
export interface ShellWord extends Span {
    /** Quotes and escapes resolved; variables and substitutions as written. */
    readonly text: string;
    /** Variables in it, by name, in order. */
    readonly variables: readonly ShellVariable[];
    readonly isQuoted: boolean;
    /** True when a command's output is part of it. */
    readonly hasSubstitution: boolean;
}
export interface ShellVariable {
    readonly name: string;
    readonly isQuoted: boolean;
    /** True for `${x:?}` and `${x:-y}`: never empty. */
    readonly isChecked: boolean;
}
export interface ShellRedirect {
    readonly operator: string;
    readonly target: ShellWord;
}
/** A simple command. */
export interface ShellCommand extends Span {
    readonly words: readonly ShellWord[];
    readonly assignments: readonly {
        readonly name: string;
        readonly value: ShellWord;
    }[];
    readonly redirects: readonly ShellRedirect[];
    /** The command that its output goes to. */
    readonly next: ShellCommand | undefined;
    /** Commands inside its substitutions. */
    readonly inner: readonly ShellCommand[];
}
/** The words of the program that a command runs in the end: without `sudo`, `env A=b` and the like. */
export declare function programOf(command: ShellCommand): readonly ShellWord[];
/** The name of the program that a command runs in the end, without its folder. */
export declare function programName(command: ShellCommand): string;
/** The last part of a path. */
export declare function baseName(path: string): string;
/** Whether one of the words is a short option with that letter (`-rf` has `r`) or one of the long ones. */
export declare function hasOption(words: readonly ShellWord[], letter: string, ...long: readonly string[]): boolean;
