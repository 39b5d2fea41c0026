/** Keys and passwords of hosted databases. */
export declare const databaseHostRules: import("../rule.ts").SecretRule[];
