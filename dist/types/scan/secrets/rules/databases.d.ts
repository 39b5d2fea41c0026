import type { SecretRule } from '../rule.ts';
/** Databases, queues and schedulers that are rented. */
export declare const databaseRules: readonly SecretRule[];
