import type { Collector } from '../evidence.ts';
/** Where data went, as far as the log shows: to the model, and to the hosts that allowed calls name. */
export declare const dataFlow: Collector;
