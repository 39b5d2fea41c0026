/** Tokens of the places where code lives, beside GitHub and GitLab. */
export declare const gitHostRules: import("../rule.ts").SecretRule[];
