import type { Collector } from '../evidence.ts';
/** The log itself: is it whole, in order, and what ties it to the bundle. The chain is recomputed by the verifier. */
export declare const auditLog: Collector;
