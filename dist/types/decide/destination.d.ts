import type { Operation } from '../operation.ts';
import { type Destination } from '../policy/policy.ts';
/** Whether git ignores a file and does not track it; false wherever that cannot be told. Handed in, like `RealPath`. */
export type IsIgnored = (path: string) => boolean;
/**
 * Where what stands in the input of a call would go, the gravest first; never empty. Each operation is taken at the
 * worst that it may do with the text: what is not understood, or not described to its end, may send it anywhere.
 */
export declare function destinationsOf(operations: readonly Operation[], isIgnored: IsIgnored): readonly Destination[];
