import type { Collector } from '../evidence.ts';
/** Every kind of evidence that a log can hold. Activities name a collector; a collector does not know its activities. */
export declare const collectors: readonly Collector[];
