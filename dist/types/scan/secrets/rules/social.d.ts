import type { SecretRule } from '../rule.ts';
/** Apps and users of social networks and media services. */
export declare const socialRules: readonly SecretRule[];
