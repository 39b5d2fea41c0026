import type { Operation } from '../../operation.ts';
import type { Program, ProgramSpec } from '../program.ts';
/** What a program does besides its options and operands. */
export type Also = NonNullable<ProgramSpec['also']>;
/** An entry for programs, separated by spaces, that share a grammar and answer `--help` and `--version`. */
export declare function tool(names: string, spec: ProgramSpec, examples: Program['examples']): Program;
/** The grammar with the two questions about itself that nearly every program answers. */
export declare function asking(spec: ProgramSpec): ProgramSpec;
/** Programs that only tell something about the machine or compute something, whatever their words are. */
export declare function telling(names: string, example: string): Program;
/** Without an operand, what it works on comes from somewhere else, or nobody meant it. */
export declare const needsOperand: Also;
/** Several of them together. */
export declare function together(...parts: readonly Also[]): Also;
/** A change of the machine that the rules know by its name. */
export declare function changesSystem(name: string, target?: string): Operation;
/** Changes the machine unless one of the flags, which only look, is given. */
export declare function changesUnless(...looks: readonly string[]): Also;
