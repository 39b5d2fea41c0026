import type { Program } from '../../program.ts';
/** Kubernetes by its own client. */
export declare const kubectlPrograms: readonly Program[];
