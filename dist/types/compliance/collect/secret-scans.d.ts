import type { Collector } from '../evidence.ts';
/** The scan for secrets before each call: what was scanned, what was stopped, what could not be scanned. */
export declare const secretScans: Collector;
