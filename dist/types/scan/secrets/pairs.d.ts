import type { FoundSecret } from './find.ts';
/** The secrets of a text, which are in order, that have the other half of their credential near them. */
export declare function pairedIn(found: readonly FoundSecret[]): ReadonlySet<FoundSecret>;
