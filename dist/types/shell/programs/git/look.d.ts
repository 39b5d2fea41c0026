import type { ProgramSpec } from '../../program.ts';
export declare const looking: Readonly<Record<string, ProgramSpec>>;
