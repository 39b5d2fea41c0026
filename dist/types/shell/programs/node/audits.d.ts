import type { Program } from '../../program.ts';
/** Programs that look at a project as a whole: unused code, dependencies, sizes, licences. */
export declare const nodeAudits: readonly Program[];
