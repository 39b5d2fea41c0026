import type { Operation } from '../../../operation.ts';
import type { Invocation, ParsedArgs, ProgramSpec } from '../../program.ts';
import { type Method } from '../remote-service.ts';
/** What GitHub's programs reach: the API of the host that an option or an address names. */
export declare function reachGithub(parsed: ParsedArgs, _invocation: Invocation, method: Method): Operation[];
/** `gh api` and its like. */
export declare const apiCommand: ProgramSpec;
