import { type Arg } from '../../arg.ts';
import type { Analysis, Invocation } from '../../program.ts';
/** Adds what inline code does to what the rest of a command line does. */
export declare function withCode(analysis: Analysis, codes: readonly Arg[], given: {
    readonly invocation: Invocation;
    readonly args: readonly Arg[];
    readonly shown: boolean;
}): Analysis;
/** What a run-time does that is given no file and no code: it reads code from its input. */
export declare function withInput(analysis: Analysis, invocation: Invocation): Analysis;
