import type { Collector } from '../evidence.ts';
/** Policy as code: every decision names the digest of the policy that the run started under. */
export declare const policyDigest: Collector;
