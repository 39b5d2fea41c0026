/** Tokens of the stores that hold all other secrets. */
export declare const vaultRules: import("../rule.ts").SecretRule[];
