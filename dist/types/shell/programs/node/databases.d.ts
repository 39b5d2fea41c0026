import type { Program } from '../../program.ts';
/**
 * Programs that keep a database in step with the code. Which database that is, only its address says, and that is in
 * the environment: what reaches for it is left to a person or a model.
 */
export declare const nodeDatabases: readonly Program[];
