import type { Parsers } from './syntax.ts';
/**
 * Parsers that remember what they parsed, by its text, the latest uses of it: when one file of a project changes, the
 * others that it leads to are not parsed again.
 */
export declare function warmed(parsers: Parsers, most?: number): Parsers;
