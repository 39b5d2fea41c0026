import type { Collector } from '../evidence.ts';
/** Air-gapped mode: was it on, was a connection tried that had to fail, and did a call reach out. */
export declare const airGap: Collector;
