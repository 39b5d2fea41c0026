/** The text that the inside of a string or a template stands for. */
export declare function decode(body: string): string;
