import type { Operation } from '../../../operation.ts';
import { type Arg } from '../../arg.ts';
import type { Invocation, ParsedArgs } from '../../program.ts';
/** A script of the manifest with its arguments: it runs code of the project, and may use what the arguments name. */
export declare function scriptCode(invocation: Invocation, script: Arg, args: readonly Arg[], manifest?: string): Operation[];
/** The same for the operands of a command line, the first of which is the script. */
export declare function operandScript(parsed: ParsedArgs, invocation: Invocation): Operation[];
/** What arguments of which only the project knows the meaning may name: paths, files that are loaded, addresses. */
export declare function argumentOperations(invocation: Invocation, args: readonly Arg[]): Operation[];
/** True for a word that is the name of a script rather than of a program. */
export declare function isScriptName(name: string): boolean;
