import { type Tree } from '../tree.ts';
import { JavaScriptTokens } from './tokens.ts';
/** Reads JavaScript expressions. What is not written here is not read. */
export declare class JavaScriptReader extends JavaScriptTokens {
    /** Where an arrow function ended, after which no operator can go on. */
    private arrowEnd;
    private readonly readBody;
    constructor(text: string, readBody: (reader: JavaScriptReader) => Tree[]);
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
