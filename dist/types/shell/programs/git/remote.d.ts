import type { ProgramSpec } from '../../program.ts';
/** Sub-commands that talk to other repositories. */
export declare const remotes: Readonly<Record<string, ProgramSpec>>;
