import type { Operation } from '../../../operation.ts';
import { type Arg } from '../../arg.ts';
import type { Invocation, ProgramSpec } from '../../program.ts';
/** `git -c KEY=VALUE`: a setting for one command, which may name a program that git runs. */
export declare function givenSettings(values: readonly Arg[], invocation: Invocation): Operation[];
export declare const configuring: Readonly<Record<string, ProgramSpec>>;
