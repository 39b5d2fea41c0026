import type { Program } from '../../program.ts';
import { type Tool } from './project-code.ts';
/** The command line of jest, which other programs take as well. */
export declare const jest: Tool;
/** Programs that run the tests of a JavaScript project. */
export declare const nodeTests: readonly Program[];
