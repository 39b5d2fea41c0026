import type { Problem } from '../errors.ts';
import { type Grant } from './policy.ts';
import { type PolicyFile, type Tier } from './policy-file.ts';
/** What each tier may do besides tightening; nobody holds the first one. */
export declare function grantsOf(files: readonly PolicyFile[]): ReadonlyMap<Tier, ReadonlySet<Grant>>;
/** What the files of lower tiers do that nobody above leaves to them. One problem for each file and kind. */
export declare function tierProblems(files: readonly PolicyFile[]): Problem[];
