import type { ProgramSpec } from '../../program.ts';
/** What Docker can be asked and told. */
export declare const dockerCommands: ProgramSpec;
