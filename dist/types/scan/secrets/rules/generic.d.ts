import type { SecretRule } from '../rule.ts';
/** Secrets that only their names give away, in any language: `password = "…"`, `api_key: …`, `SALT=…`. */
export declare const genericRules: readonly SecretRule[];
