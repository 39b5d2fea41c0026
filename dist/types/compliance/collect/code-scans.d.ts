import type { Collector } from '../evidence.ts';
/** The scan of the code that the agent wrote. */
export declare const codeScans: Collector;
