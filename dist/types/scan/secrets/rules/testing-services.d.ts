/** Keys of services that run other people's tests: browsers, devices, screenshots. */
export declare const testingServiceRules: import("../rule.ts").SecretRule[];
