/** What opens the doors through which packages and images are published. */
export declare const packageRegistryRules: import("../rule.ts").SecretRule[];
