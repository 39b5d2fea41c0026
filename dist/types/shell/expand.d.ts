import type { Word } from 'unbash';
import { type Arg } from './arg.ts';
import { type ShellState } from './state.ts';
/** The words that one word of the source becomes as arguments: several for braces, one for anything else. */
export declare function expandWord(word: Word, state: ShellState): Arg[];
/** The same as values: what a loop goes through. */
export declare function expandFields(word: Word, state: ShellState): Arg[];
/** A word where bash neither splits nor expands braces: an assignment's value, a redirection's target, a pattern. */
export declare function expandValue(word: Word, state: ShellState): Arg;
