import type { Operation } from '../../../operation.ts';
import { type Arg } from '../../arg.ts';
import type { Invocation, ParsedArgs } from '../../program.ts';
/** The server that options, an address or a list of settings name; the one of this machine when none of them does. */
export declare function reachServer(parsed: ParsedArgs, named: readonly Arg[], invocation: Invocation): Operation[];
