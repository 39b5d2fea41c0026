import type { Operation } from '../../../operation.ts';
import { type Arg } from '../../arg.ts';
import type { Invocation, ParsedArgs } from '../../program.ts';
/** The operands behind `--`, which name files. */
export declare function afterDashes(parsed: ParsedArgs): readonly Arg[];
/** What a pathspec names: `:/` and `:(top)` begin at the top, `:!x` takes away. */
export declare function pathspec(arg: Arg, kind: 'read' | 'write' | 'delete', invocation: Invocation, tree?: boolean): Operation[];
/**
 * A file of the repository's history: `git show REV:PATH`. It holds what the file itself holds, or once did, so that it
 * is read like it; `REV` alone shows any file, which only a name says.
 */
export declare function revisions(parsed: ParsedArgs, invocation: Invocation): Operation[];
/** The files named behind `--`, or that can be nothing but files. */
export declare function shownFiles(parsed: ParsedArgs, invocation: Invocation): Operation[];
