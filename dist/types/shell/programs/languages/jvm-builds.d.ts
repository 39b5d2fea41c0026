import type { Program } from '../../program.ts';
/** Programs that build what is written for the JVM. */
export declare const jvmBuilds: readonly Program[];
