import type { Program } from '../../program.ts';
/** Frameworks: programs that build, serve and check a whole application. */
export declare const nodeServers: readonly Program[];
