import type { Program } from '../../program.ts';
/** Programs that compile TypeScript and its like, or run it. */
export declare const nodeCompilers: readonly Program[];
