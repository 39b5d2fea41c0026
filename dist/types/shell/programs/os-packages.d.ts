import type { Program } from '../program.ts';
/** The package managers of operating systems. */
export declare const osPackagePrograms: readonly Program[];
