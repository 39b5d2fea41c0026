import type { Operation, PathOperation } from '../operation.ts';
import { type Arg } from './arg.ts';
import { type ShellState } from './state.ts';
/** True for a path that stands for what is fed to a program, not for a file. */
export declare function isInput(text: string | undefined): boolean;
/** The operations on the files that an argument names: one per directory the shell may be in. */
export declare function pathOperations(state: ShellState, kind: PathOperation['kind'], arg: Arg, tree?: boolean): Operation[];
/** What a redirection to or from a path does: bash itself makes connections of `/dev/tcp/HOST/PORT`. */
export declare function asConnection(operation: Operation): Operation;
