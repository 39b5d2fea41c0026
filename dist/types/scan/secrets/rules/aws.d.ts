import type { SecretRule } from '../rule.ts';
/** Access keys of Amazon Web Services: the id, and the secret half where its name or the id stands before it. */
export declare const awsRules: readonly SecretRule[];
