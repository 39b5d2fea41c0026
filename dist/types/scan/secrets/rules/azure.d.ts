/** Secrets of Microsoft Azure and Entra. */
export declare const azureRules: import("../rule.ts").SecretRule[];
