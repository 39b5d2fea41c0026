import { type Arg } from './arg.ts';
import type { Invocation } from './program.ts';
import { type ShellState } from './state.ts';
/** A command as the entry of its program sees it. */
export declare function invocationOf(name: string, args: readonly Arg[], state: ShellState): Invocation;
