import { type Tree } from '../tree.ts';
import { PythonTokens } from './tokens.ts';
/** Reads Python expressions. What is not written here is not read. */
export declare class PythonReader extends PythonTokens {
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
