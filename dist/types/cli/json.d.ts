/** A JSON text as a value, or why it is none. */
export declare function readJson(text: string): {
    readonly value: unknown;
} | {
    readonly problem: string;
};
