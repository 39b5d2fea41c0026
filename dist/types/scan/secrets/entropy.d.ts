/** Shannon entropy in bits per UTF-16 unit; 0 for an empty text. */
export declare function entropyOf(text: string): number;
