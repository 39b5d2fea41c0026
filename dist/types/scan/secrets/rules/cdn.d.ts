/** Keys of networks in front of a site: content delivery, images, names. */
export declare const cdnRules: import("../rule.ts").SecretRule[];
