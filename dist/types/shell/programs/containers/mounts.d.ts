import type { Operation } from '../../../operation.ts';
import { type Arg } from '../../arg.ts';
import type { Invocation, ParsedArgs } from '../../program.ts';
/** What a container gets to see of this machine, and what of its walls is taken down. */
export declare function exposure(parsed: ParsedArgs, invocation: Invocation): Operation[];
/** The same of a command line whose options are not taken apart. */
export declare function handed(words: readonly Arg[], invocation: Invocation): Operation[];
