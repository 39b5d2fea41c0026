import type { Collector } from '../evidence.ts';
/** Layer 1: one row per call, the door tried beforehand, and nothing that ran without an allowing row. */
export declare const ruleDecisions: Collector;
