import { type Arg } from '../arg.ts';
import type { Run } from '../program.ts';
/** The words as the one text that a program gives to a shell; with a word that is not known, no text. */
export declare function asScript(words: readonly Arg[]): Run[];
