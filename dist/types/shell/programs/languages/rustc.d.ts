import type { Program } from '../../program.ts';
/** Programs of Rust besides cargo. */
export declare const rustTools: readonly Program[];
