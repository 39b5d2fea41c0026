import type { SecretRule } from '../rule.ts';
/** Maps, weather, news, pictures and films. */
export declare const mediaRules: readonly SecretRule[];
