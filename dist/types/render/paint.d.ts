export type Style = 'bold' | 'dim' | 'red' | 'green' | 'yellow' | 'cyan';
/** Gives text a style, or leaves it plain where styles are not wanted. */
export type Paint = (style: Style, text: string) => string;
export declare const plain: Paint;
export declare const ansi: Paint;
/**
 * Text of strangers for a terminal or the log of a CI system: no control characters, no escape sequences, one line, and
 * nothing that GitHub's runner takes for a command (`::name::` at the start of a line, `##[name]` anywhere in it).
 */
export declare function printable(text: string): string;
