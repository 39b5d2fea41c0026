import type { CommandNode } from 'unbash';
import type { Stdin } from './program.ts';
import type { ShellState } from './state.ts';
/** What a command of a pipe feeds to the next: a text, names of files, or what is only known at run time. */
export declare function fedBy(node: CommandNode, state: ShellState): Stdin;
