import type { Program, ProgramSpec } from '../../program.ts';
/** What `pip` and `uv pip` have in common. */
export declare const pipCommands: Readonly<Record<string, ProgramSpec>>;
/** Programs that install what a Python project needs. */
export declare const pythonPackages: readonly Program[];
