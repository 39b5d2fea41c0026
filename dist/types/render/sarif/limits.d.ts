/**
 * What is written at most. GitHub refuses a run with more than 25,000 results and shows 5,000 of them, those of the
 * highest severity; it reads 10 tags of a rule, 1,024 characters of a description and 1,000 steps of a flow.
 */
export declare const sarifLimits: {
    readonly results: 5000;
    readonly rules: 25000;
    readonly tags: 10;
    readonly name: 255;
    readonly description: 1024;
    readonly help: 10000;
    readonly message: 1000;
    readonly steps: 1000;
    /** Ours: files that were not scanned and are named one by one. */
    readonly notifications: 1000;
};
