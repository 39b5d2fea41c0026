/** Keys of private networks and tunnels. */
export declare const networkRules: import("../rule.ts").SecretRule[];
