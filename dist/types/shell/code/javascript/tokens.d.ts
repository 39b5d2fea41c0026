import { Cursor } from '../cursor.ts';
/** Words that are no names. */
export declare const keywords: Set<string>;
/** Reads the words and blanks of JavaScript. */
export declare class JavaScriptTokens extends Cursor {
    /** Whether a line ended before the next token: there, a statement may end without a semicolon. */
    lineEnded: boolean;
    blanks(): void;
    eat(pattern: RegExp): boolean;
    need(pattern: RegExp, wanted: string): void;
    seesKeyword(text: string): boolean;
    keyword(text: string): boolean;
    identifier(): string;
    /** A name after a dot or in an object, where every word may stand. */
    protected property(): string;
}
