import type { Program } from '../../program.ts';
/** Helm, and what else plans or looks at a cluster. */
export declare const helmPrograms: readonly Program[];
