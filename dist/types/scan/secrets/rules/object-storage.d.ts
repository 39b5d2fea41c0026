/** Keys of object stores that speak the protocol of Amazon's. */
export declare const objectStorageRules: import("../rule.ts").SecretRule[];
