import { type ParsedScript } from 'unbash';
/**
 * What a command line may be at most before we stop reading it; more is never approved. The bodies of here-documents
 * with a quoted delimiter, which are text, count only for the whole.
 */
export declare const shellLimits: {
    readonly whole: 65535;
    readonly characters: 16384;
    readonly nodes: 4000;
    readonly depth: 64;
};
export type ParsedShell = {
    readonly script: ParsedScript;
} | {
    readonly refusal: string;
};
/**
 * Parses a command line, or says in one sentence why it cannot be trusted to mean what it looks like. The parser
 * recovers from errors and misses some substitutions in array literals; everything here is there so that such a
 * command is never approved. With `isPosix`, a shell that knows no `$'…'` may read it.
 */
export declare function parseShell(command: string, isPosix?: boolean): ParsedShell;
/** A character as Unicode names it: `U+200B`. */
export declare function codePoint(character: string): string;
