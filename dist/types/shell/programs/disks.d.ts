import type { Program } from '../program.ts';
/** Programs that show disks, and those that change or empty them. */
export declare const diskPrograms: readonly Program[];
