/**
 * The offset at which a YAML text nests deeper than `limit` levels, if it does. Looks at tokens only: the parser calls
 * itself for each level, and on some versions of Node a deep text ends the process, not just the parsing.
 */
export declare function tooDeepAt(text: string, limit: number): number | undefined;
