import type { SecretRule } from '../rule.ts';
/** Seeds of NATS: what an account, an operator or a user signs with. */
export declare const natsRules: readonly SecretRule[];
