import type { ChangeOperation } from '../../../operation.ts';
import type { ParsedArgs, ProgramSpec } from '../../program.ts';
export declare function change(name: string, target?: string, force?: boolean): ChangeOperation;
/** A sub-command that changes the repository; `forced` are the flags that override a safeguard. */
export declare function alter(name: string, spec: ProgramSpec, forced?: readonly string[]): ProgramSpec;
export declare const hasAny: (parsed: ParsedArgs, flags: string) => boolean;
/** Sub-commands that change the repository on this machine. */
export declare const changing: Readonly<Record<string, ProgramSpec>>;
