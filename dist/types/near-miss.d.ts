/** "did you mean" for a mistyped word, or the list of what there is. */
export declare function suggestion(word: string, known: readonly string[]): string | undefined;
