/** Keys of Amazon's services. The secret half of an access key is told by its name, or by the id before it. */
export declare const awsRules: import("../rule.ts").SecretRule[];
