import type { Program } from '../../program.ts';
/** Terraform and what is used like it. */
export declare const terraformPrograms: readonly Program[];
