import type { Program } from '../../program.ts';
/** What the network of this machine is, and what is changed about it. */
export declare const interfacePrograms: readonly Program[];
