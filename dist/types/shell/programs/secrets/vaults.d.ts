import type { Program } from '../../program.ts';
export declare const vaultPrograms: readonly Program[];
