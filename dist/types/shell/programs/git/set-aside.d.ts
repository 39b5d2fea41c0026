import type { ProgramSpec } from '../../program.ts';
/** Sub-commands that put work aside, and those beneath the others. */
export declare const settingAside: Readonly<Record<string, ProgramSpec>>;
