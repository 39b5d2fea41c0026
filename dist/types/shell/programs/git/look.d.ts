import type { ProgramSpec } from '../../program.ts';
/** A sub-command that only looks. */
export declare const look: (flags?: string, values?: ProgramSpec['values']) => ProgramSpec;
export declare const looking: Readonly<Record<string, ProgramSpec>>;
