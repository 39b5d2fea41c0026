import type { Operation } from '../../../operation.ts';
import { type Arg } from '../../arg.ts';
import type { Invocation, ParsedArgs, Program } from '../../program.ts';
/** `user@host`, `ssh://user@host:22`, `user@host:path`: the host. */
export declare function hostOf(arg: Arg | undefined, invocation: Invocation): Operation;
/** `scp` and `sftp`: an operand with a colon is elsewhere, all others are here, the last one written. */
export declare function copies(parsed: ParsedArgs, invocation: Invocation): Operation[];
/** `host:path` and addresses; a slash in front of the colon makes it a name of a file. */
export declare function isRemote(arg: Arg): boolean;
/** Shells on other machines. What runs there is beyond what is seen here. */
export declare const sshPrograms: readonly Program[];
