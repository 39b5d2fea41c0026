import type { Operation } from '../operation.ts';
import type { Analysis, Invocation, ParsedArgs, Program, ProgramSpec } from './program.ts';
/** What one invocation of a program does, as its entry says. */
export declare function analyseProgram(program: Program, invocation: Invocation): Analysis;
/** What one invocation of a program with the usual grammar does. */
export declare function analyseSpec(spec: ProgramSpec, invocation: Invocation): Analysis;
/** The same for a command line that has already been taken apart. */
export declare function analyseParsed(spec: ProgramSpec, parsed: ParsedArgs, given: Invocation): Analysis;
export declare function unknown(invocation: Pick<Invocation, 'name'>, why: string): Operation;
