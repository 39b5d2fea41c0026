import { type Arg } from '../../arg.ts';
import type { ProgramSpec } from '../../program.ts';
/** Sub-commands that hand on to others: submodules, bisection, tools, logins. */
export declare const handingOn: Readonly<Record<string, ProgramSpec>>;
/** A word with blanks, alone, is a text for the shell. */
export declare function isScript(args: readonly Arg[]): boolean;
