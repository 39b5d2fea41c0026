/**
 * An Aho–Corasick automaton over lower-case ASCII words: one pass tells which of them a text contains, whatever their
 * number. Letters of the text are folded; any other unit than ASCII ends every word.
 */
export declare function createPrefilter(words: readonly string[]): (text: string) => ReadonlySet<number>;
