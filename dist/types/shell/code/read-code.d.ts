import type { Arg } from '../arg.ts';
import type { Analysis, Invocation } from '../program.ts';
/** Where inline code runs, and with what. */
export interface Given {
    readonly invocation: Invocation;
    /** The arguments that the command line gives to the code. */
    readonly args: readonly Arg[];
    /** Whether what the code gives is printed. */
    readonly shown?: boolean;
}
/** What inline code does. It is `described` where all of it was understood; what was seen is there in any case. */
export declare function readCode(language: string, code: string, given: Given): Analysis & {
    readonly fault?: string;
};
