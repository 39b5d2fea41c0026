import type { Program } from '../../program.ts';
export declare const rsyncPrograms: readonly Program[];
