import type { Origin } from '../value.ts';
/** Dotted names that are data of somebody else, and whose. */
export declare const sources: ReadonlyMap<string, Origin>;
/** Calls that give predictable values. `random.SystemRandom` and `secrets` are not among them. */
export declare const generators: ReadonlySet<string>;
