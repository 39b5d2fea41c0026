/** Tokens of what builds and runs machines: state, clusters, workflows. */
export declare const infrastructureRules: import("../rule.ts").SecretRule[];
