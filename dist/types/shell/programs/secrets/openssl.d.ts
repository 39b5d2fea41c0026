import type { Program } from '../../program.ts';
/** Certificates, digests and keys. */
export declare const opensslPrograms: readonly Program[];
