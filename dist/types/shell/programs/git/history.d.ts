import type { Operation } from '../../../operation.ts';
import type { Invocation, ParsedArgs, ProgramSpec } from '../../program.ts';
/** The files of a patch that is fed as text; of others nobody knows more than that they are in the folder. */
export declare function patched(parsed: ParsedArgs, invocation: Invocation): Operation[];
/** Sub-commands that rewrite, pack or repeat history. */
export declare const history: Readonly<Record<string, ProgramSpec>>;
