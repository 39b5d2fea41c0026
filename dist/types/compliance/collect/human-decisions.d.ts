import type { Collector } from '../evidence.ts';
/** Layer 3: calls that a person allowed or denied. */
export declare const humanDecisions: Collector;
