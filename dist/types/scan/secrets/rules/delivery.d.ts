/** Keys of what rolls software out: deployments, feature flags, experiments. */
export declare const deliveryRules: import("../rule.ts").SecretRule[];
