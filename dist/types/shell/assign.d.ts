import { type Arg } from './arg.ts';
import { type ShellState } from './state.ts';
import type { Walk } from './walker.ts';
/** Sets a variable: rules decide which names matter to the programs, the shell's own are not followed. */
export declare function assign(walk: Walk, state: ShellState, name: string, value: Arg): ShellState;
