import type { Operation } from '../operation.ts';
import { type Arg } from './arg.ts';
import type { ShellState } from './state.ts';
/**
 * What a program that nobody described may do with its arguments: read what looks like a path, connect to what looks
 * like an address, so that a denial holds whatever uses it. The program itself stays not described, so that nothing is allowed by this.
 */
export declare function possibleUses(args: readonly Arg[], state: ShellState, located: boolean): readonly Operation[];
/** The commands that may start among the arguments of an unknown wrapper: `foo rm -rf /`. They count for denials only. */
export declare function innerCommands(args: readonly Arg[]): readonly (readonly Arg[])[];
/** The script after `-c`: `foo -c 'rm -rf /'`. */
export declare function innerScripts(args: readonly Arg[]): readonly string[];
/** What of a possible command is kept: everything that a denial may be about. */
export declare function isSuspect(operation: Operation): boolean;
