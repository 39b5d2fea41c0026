import type { Collector } from '../evidence.ts';
/** What went wrong in the run, each once, for somebody to follow up. */
export declare const runExceptions: Collector;
