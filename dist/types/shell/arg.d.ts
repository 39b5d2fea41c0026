/** A word of a command after quotes and known expansions were taken off. */
export interface Arg {
    /** Absent when the text is only known at run time. */
    readonly text?: string;
    /** How the text begins for certain. */
    readonly prefix: string;
    /** True when `*`, `?` and `[…]` in the text are wildcards. */
    readonly glob: boolean;
    /** True when the text names a folder and any file below it is meant. */
    readonly tree?: boolean;
    /** True when an unquoted expansion may leave no word, or several of any text. */
    readonly many?: boolean;
    /** Of a text that is not known, what is left of it where everything unknown in it is nothing; absent for nothing. */
    readonly rest?: string;
    /** True when a text that is not known is more than nothing: `${x:?}`. */
    readonly filled?: boolean;
    /** True for an integer that is only known at run time. */
    readonly number?: boolean;
    /** True when a pattern stands for exactly one word, which the shell does not fill in again. */
    readonly one?: boolean;
    /** True when no blank and no wildcard is among what a pattern stands for: without quotes it stays one word. */
    readonly solid?: boolean;
    /** True when what a pattern stands for may also be nothing, or begin with a hyphen. */
    readonly empty?: boolean;
    /** The elements, in order, when it is what a variable holds and that is an array. */
    readonly items?: readonly Arg[];
    /** True for an array whose subscripts are texts, not arithmetic. */
    readonly keyed?: boolean;
    /** True for what a variable holds when that comes from a secret of the environment. */
    readonly secret?: boolean;
    /**
     * The names it stands for when none of them is an option. A word that starts with a wildcard may become any file's
     * name, `--checkpoint-action=exec=sh` included; only programs that no option makes worse take it for names.
     */
    readonly names?: Arg;
}
export declare function literalArg(text: string): Arg;
export declare function globArg(text: string): Arg;
/** One word of a text that is only known at run time. */
export declare const dynamicArg: Arg;
/** The same without quotes: no word, one, or several. */
export declare const dynamicWords: Arg;
/** One word that is certainly more than nothing. */
export declare const filledArg: Arg;
export declare const numberArg: Arg;
/** A name that is only known at run time: without a slash, no option, not `.` or `..`. */
export declare const nameArg: Arg;
/** An array; its elements are unknown when there are none to give. */
export declare function arrayArg(items: readonly Arg[] | undefined, keyed?: boolean): Arg;
/** What a program is told, as far as it is known. */
export declare function shownText(arg: Arg): string | undefined;
export declare const wildcard: RegExp;
/** The text when it stands for itself: no wildcard, no tree. */
export declare function staticText(arg: Arg | undefined): string | undefined;
export declare function isInteger(arg: Arg): boolean;
export declare function sameArg(a: Arg, b: Arg): boolean;
export declare function sameArgs(a: readonly Arg[], b: readonly Arg[]): boolean;
/** The concatenation of two pieces of a word. */
export declare function joinArgs(left: Arg, right: Arg): Arg;
/** What a value becomes without quotes: split at blanks, its wildcards filled in. */
export declare function splitArg(arg: Arg): Arg;
/** A word as a program is given it: see `names`. */
export declare function guardedArg(arg: Arg): Arg;
