import type { ParsedArgs, Program, ProgramSpec } from '../program.ts';
/** How a program that administers something is asked to only look. */
export interface Looking {
    /** First operands that only look; `-` stands for none at all. */
    readonly verbs?: string;
    /** Options that only look, whatever the operands are. */
    readonly options?: string;
    /** Options that change something, whatever the operands are. */
    readonly changing?: string;
    /** Other options that are understood, and what their values are. */
    readonly flags?: string;
    readonly values?: ProgramSpec['values'];
    readonly also?: ProgramSpec['also'];
    /** Whether what is given, taken together, only looks. */
    readonly looks?: (parsed: ParsedArgs) => boolean;
    readonly unbundled?: boolean;
}
/**
 * Programs that look at the machine when they are asked to, and else change it: a look is described by itself, a change
 * is `change system` with what is changed.
 */
export declare function administers(names: string, looking: Looking, examples: Program['examples']): Program;
