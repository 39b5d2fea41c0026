import { type Parsers } from './syntax.ts';
/** A call on a line, and the rules that look at what it is given or at how it is made. */
export interface WatchedCall {
    /** As it is written: `cur.execute`. */
    readonly name: string;
    /** Those that ask whether data from outside reaches it. */
    readonly sinks: readonly string[];
    /** Those that ask whether the call is right by itself. */
    readonly checks: readonly string[];
}
/** The calls on a line that rules look at, by their names; none for languages whose data is not followed. */
export declare function watchedCalls(language: string, text: string, line: number, parsers: Parsers): readonly WatchedCall[];
/** How many rules look at files of a language without following data; `undefined` where data is followed. */
export declare function patternRules(language: string): number | undefined;
