import { type Arg } from './arg.ts';
import { type Outcome, type ShellState } from './state.ts';
import type { Walk } from './walker.ts';
/** `unset f` takes the function when there is no variable of that name. */
export declare function unset(walk: Walk, args: readonly Arg[], state: ShellState): Outcome;
/** `read a b`: what is read is only known at run time. */
export declare function read(walk: Walk, args: readonly Arg[], state: ShellState): Outcome;
/** `mapfile -t lines`: an array of unknown texts; `-C` runs a command for each of them. */
export declare function readLines(walk: Walk, args: readonly Arg[], state: ShellState): Outcome;
/** `getopts ab: name`: the letter, its value and how far it came. */
export declare function getOptions(walk: Walk, args: readonly Arg[], state: ShellState): Outcome;
/** `printf -v name format …`: prints into a variable. */
export declare function printInto(walk: Walk, args: readonly Arg[], state: ShellState): Outcome;
