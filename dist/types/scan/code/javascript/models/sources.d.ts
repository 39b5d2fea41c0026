import type { Origin } from '../../flow/value.ts';
/** Dotted names that are data of somebody else, and whose. */
export declare const sources: ReadonlyMap<string, Origin>;
