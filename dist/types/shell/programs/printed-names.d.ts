import { type Arg } from '../arg.ts';
/**
 * The names of files that a command prints, a line each; `fed` is what it is fed when that is names. Nothing where it
 * is after names that hold secrets: those are not any file of a folder.
 */
export declare function printedNames(program: string, args: readonly Arg[], fed?: Arg): Arg | undefined;
