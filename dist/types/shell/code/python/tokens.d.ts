import { Cursor } from '../cursor.ts';
/** Reads the words, blanks and brackets of Python. */
export declare class PythonTokens extends Cursor {
    /** Inside brackets, the ends of lines are blanks. */
    private brackets;
    constructor(text: string, inBrackets?: boolean);
    blanks(): void;
    /** Takes an operator or a bracket and the blanks after it. */
    eat(pattern: RegExp): boolean;
    need(pattern: RegExp, wanted: string): void;
    keyword(text: string): boolean;
    identifier(): string;
    /** Reads what stands between brackets, of which the first was taken. */
    protected inside<T>(close: RegExp, read: () => T): T;
    /** What stands between parentheses, of which the first was taken. */
    bracketed<T>(read: () => T): T;
}
