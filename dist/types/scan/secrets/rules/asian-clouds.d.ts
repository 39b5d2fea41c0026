/** Access keys of the clouds of China, Korea and Russia: an id that can be told, and a secret that its name tells. */
export declare const asianCloudRules: import("../rule.ts").SecretRule[];
