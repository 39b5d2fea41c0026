import type { Operation } from '../../../operation.ts';
import type { Invocation, ParsedArgs, Program } from '../../program.ts';
/** `@file` is read for more arguments, and what is none of them is printed. */
export declare function answerFiles({ operands }: ParsedArgs, invocation: Invocation): readonly Operation[];
/** Programs that look at what was compiled, and at its sources. */
export declare const binaryPrograms: readonly Program[];
