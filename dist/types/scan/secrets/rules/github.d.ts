/** Tokens of GitHub. An installation token has an old form with a checksum and one that carries a JWT. */
export declare const githubRules: import("../rule.ts").SecretRule[];
