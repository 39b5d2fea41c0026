import { type Arg } from '../arg.ts';
import type { Analysis, Invocation } from '../program.ts';
/** `manage.py shell` runs what `-c` gives it, or what it is fed; undefined for any other script. */
export declare function djangoShell(invocation: Invocation, script: Arg, [verb, ...args]: readonly Arg[]): Analysis | undefined;
