import type { Collector } from '../evidence.ts';
/** Layer 2: what a model was asked, which model and prompt answered, and what happened when it did not. */
export declare const adjudicatorVerdicts: Collector;
