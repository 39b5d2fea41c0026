import { Cursor } from '../cursor.ts';
import { type Tree } from '../tree.ts';
/** Reads Python expressions. What is not written here is not read. */
export declare class PythonReader extends Cursor {
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
    private inside;
    /** What stands between parentheses, of which the first was taken. */
    bracketed<T>(read: () => T): T;
    /** Expressions separated by commas: one, or a tuple. */
    expressions(): Tree;
    private atEnd;
    private starred;
    /** An expression, or `name := expression`. */
    named(): Tree;
    expression(): Tree;
    private lambda;
    /** Parameters up to the end that is given; where they may say their types, those are put into a list. */
    params(end: RegExp, types?: Tree[]): Tree[];
    private param;
    private operation;
    private operationAt;
    private unary;
    private trailers;
    private args;
    private arg;
    private subscript;
    /** `for … in … if …` after what it gives. */
    private comprehension;
    /** What `for` binds: names, or a tuple of them. */
    targets(): Tree;
    /** One name, or several in brackets. */
    target(): Tree;
    private atom;
    private parenthesised;
    private list;
    private braces;
    private strings;
}
/** What a generator gives is plain data, and so is what it is sent. */
export declare function yielded(value: Tree): Tree;
