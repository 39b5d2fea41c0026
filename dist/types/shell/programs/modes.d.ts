import type { Operation } from '../../operation.ts';
import { type Arg } from '../arg.ts';
import type { Invocation, Program } from '../program.ts';
/**
 * The change that a mode is: `setuid` when the program would run as its owner, whoever starts it, `everyone` when
 * everybody could write it.
 */
export declare function modeChange(given: Arg | undefined, invocation: Pick<Invocation, 'name'>): Operation;
/** Programs that change who may do what with a file, and those that show it. */
export declare const modePrograms: readonly Program[];
