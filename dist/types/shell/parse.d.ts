import { type ParsedScript } from 'unbash';
/** What a command line may be at most before we stop reading it; more is never approved. */
export declare const shellLimits: {
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
 * command is never approved.
 */
export declare function parseShell(command: string): ParsedShell;
