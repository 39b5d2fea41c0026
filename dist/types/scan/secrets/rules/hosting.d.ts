/** Tokens of hosts and platforms. */
export declare const hostingRules: import("../rule.ts").SecretRule[];
