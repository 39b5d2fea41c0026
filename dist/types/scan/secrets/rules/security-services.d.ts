/** Keys of services that look for weaknesses, or know of them. */
export declare const securityServiceRules: import("../rule.ts").SecretRule[];
