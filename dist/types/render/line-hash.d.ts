/**
 * The hashes by which GitHub code scanning knows a line again after other lines have moved it: the values of
 * `primaryLocationLineHash`, the first line's first. Blanks do not count, CR and CRLF are LF, and lines that are equal
 * are numbered from 1.
 */
export declare function lineHashes(text: string): string[];
