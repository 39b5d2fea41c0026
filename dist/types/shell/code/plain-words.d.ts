/** What harmless code of a language reads, by the names of the files; undefined for any other code. */
export declare function plainReads(language: string, code: string): readonly string[] | undefined;
/** True when a program is made of nothing but harmless words, literals and brackets. */
export declare function isPlainCode(language: string, code: string): boolean;
