import { Cursor } from '../cursor.ts';
import { type Tree } from '../tree.ts';
/** Reads JavaScript expressions. What is not written here is not read. */
export declare class JavaScriptReader extends Cursor {
    /** Whether a line ended before the next token: there, a statement may end without a semicolon. */
    lineEnded: boolean;
    /** Where an arrow function ended, after which no operator can go on. */
    private arrowEnd;
    private readonly readBody;
    constructor(text: string, readBody: (reader: JavaScriptReader) => Tree[]);
    blanks(): void;
    eat(pattern: RegExp): boolean;
    need(pattern: RegExp, wanted: string): void;
    seesKeyword(text: string): boolean;
    keyword(text: string): boolean;
    identifier(): string;
    /** A name after a dot or in an object, where every word may stand. */
    private property;
    /** One expression, or several after commas, of which the last counts. */
    expression(): Tree;
    assignment(): Tree;
    private conditional;
    private operation;
    private unary;
    /** What a declaration binds: a name or a pattern. */
    assignmentTarget(): Tree;
    private trailers;
    private subscript;
    /** What stands between brackets, separated by commas; a place left empty counts for nothing. */
    private items;
    private item;
    private primary;
    private worded;
    private construction;
    private parenthesised;
    private arrow;
    /** The statements between braces. */
    body(): Tree[];
    /** A function after its keyword. */
    functionRest(): Tree;
    /** Parameters and body. */
    private method;
    private template;
    private entries;
    private entry;
}
