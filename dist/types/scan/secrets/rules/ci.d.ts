/** Tokens of build servers and of what reports on builds. */
export declare const ciRules: import("../rule.ts").SecretRule[];
