import type { Operation } from '../../../operation.ts';
import { type Arg } from '../../arg.ts';
import type { Invocation, ProgramSpec } from '../../program.ts';
/**
 * The host behind a remote: `git:origin` for one that the repository knows by name. An address is its host, a path is
 * read, and `ext::` runs a command.
 */
export declare function remote(arg: Arg | undefined, invocation: Invocation): Operation[];
/** Sub-commands that talk to other repositories. */
export declare const remotes: Readonly<Record<string, ProgramSpec>>;
