import type { Command, ParsedScript, Redirection, Word } from 'unbash';
import { type Arg } from './arg.ts';
import { type ShellState } from './state.ts';
type Words = readonly Arg[];
/** What `$(…)` becomes before it is split, when that can be told; `expand` makes words of a command's. */
export declare function outputOf(script: ParsedScript | undefined, state: ShellState, expand: (command: Command) => Words): Arg;
/** What a command prints, in the shape that a substitution gives it; some of its redirections may be left out. */
export declare function printedBy(command: Command, state: ShellState, expand: (command: Command) => Words, redirects?: readonly Redirection[]): Arg;
/** What a word says when nothing in it has to be expanded, quotes or not. */
export declare function fixedText({ parts, value }: Word): string | undefined;
/** Leaves what is printed where it goes: `2>/dev/null`, `< file`. */
export declare function isQuiet(redirect: Redirection): boolean;
export {};
