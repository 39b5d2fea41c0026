/** Tokens of GitLab. */
export declare const gitlabRules: import("../rule.ts").SecretRule[];
