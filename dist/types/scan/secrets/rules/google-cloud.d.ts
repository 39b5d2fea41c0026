/** Keys, secrets and tokens of Google Cloud; a service account's key is a private key like any other. */
export declare const googleCloudRules: import("../rule.ts").SecretRule[];
