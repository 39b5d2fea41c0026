import type { Command } from 'unbash';
import { type Arg } from './arg.ts';
import { type Outcome, type ShellState } from './state.ts';
import { type Walk } from './walker.ts';
/** Follows one simple command: expansions, redirections, assignments, the program and what it runs in turn. */
export declare function runCommand(walk: Walk, node: Command, state: ShellState): Outcome;
/** Follows a command given as words, as a wrapper hands them on. */
export declare function runWords(walk: Walk, words: readonly Arg[], state: ShellState): Outcome;
/** Follows the text of a script, as `bash -c` and `eval` run it. */
export declare function runScript(walk: Walk, text: string, state: ShellState): Outcome;
