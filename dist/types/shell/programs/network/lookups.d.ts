import type { Program } from '../../program.ts';
export declare const lookupPrograms: readonly Program[];
