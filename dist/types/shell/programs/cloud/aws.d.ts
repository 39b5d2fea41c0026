import type { Program } from '../../program.ts';
/** Amazon's cloud. */
export declare const awsPrograms: readonly Program[];
