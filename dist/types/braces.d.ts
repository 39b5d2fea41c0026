/** Each text that braces stand for, `{a,b}c` for `ac` and `bc`; nothing when they are unbalanced, or too many. */
export declare function expandBraces(pattern: string, maxAlternatives?: number): readonly string[] | undefined;
