import type { Collector } from '../evidence.ts';
/** What separates the agent from the machine and from the run before. */
export declare const isolation: Collector;
