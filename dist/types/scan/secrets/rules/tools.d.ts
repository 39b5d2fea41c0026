import type { SecretRule } from '../rule.ts';
/** Tools of developers and publishers: documents, forms, API clients. */
export declare const toolRules: readonly SecretRule[];
