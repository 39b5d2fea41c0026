import type { ReadBefore } from '../examine/afterwards.ts';
import type { SecretFacts } from '../examine/secrets.ts';
import type { Baseline } from '../scan/secrets/baseline.ts';
/** What this machine knows of the files of a call; `baseline` is asked where a secret was found. */
export declare function secretFacts(baseline: () => Baseline | undefined): SecretFacts;
/** Reads text files up to a size. */
export declare function readerUpTo(maxBytes: number): ReadBefore;
