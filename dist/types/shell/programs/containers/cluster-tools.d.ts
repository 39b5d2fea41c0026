import type { Program } from '../../program.ts';
/** Programs around a cluster, and those that copy images without an engine. */
export declare const clusterTools: readonly Program[];
