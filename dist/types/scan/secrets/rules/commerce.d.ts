import type { SecretRule } from '../rule.ts';
/** Shops, shipping and bookings. */
export declare const commerceRules: readonly SecretRule[];
