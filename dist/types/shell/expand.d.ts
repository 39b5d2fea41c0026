import type { Command, Word } from 'unbash';
import { type Arg } from './arg.ts';
import { outputOf } from './outputs.ts';
import { type ShellState } from './state.ts';
/** The words that one word of the source becomes as arguments: several for braces, one for anything else. */
export declare function expandWord(word: Word, state: ShellState): Arg[];
/** The same as values: what a loop goes through. */
export declare function expandFields(word: Word, state: ShellState): Arg[];
/** A word where bash neither splits nor expands braces: an assignment's value, a redirection's target, a pattern. */
export declare function expandValue(word: Word, state: ShellState): Arg;
/** True for `$(date +%s)` and its like. */
export declare function printsNumber(part: {
    readonly script: Parameters<typeof outputOf>[0];
}, state: ShellState): boolean;
/** The arguments of a command. */
export declare function expandArguments({ args }: Command, state: ShellState): Arg[];
