import type { Finding } from '../../finding.ts';
import type { SyntaxNode } from '../syntax.ts';
import type { Scope } from './scope.ts';
import type { Value } from './value.ts';
/** A function whose body is still to be followed. */
export interface PendingFunction {
    readonly node: SyntaxNode;
    readonly decorators: readonly SyntaxNode[];
    readonly scope: Scope;
    /** The dotted names of the classes that its class extends; absent outside a class. */
    readonly bases?: readonly string[];
}
/** The function that is being followed. */
export interface Frame {
    readonly name: string;
    /** True when what it returns is answered as HTML. */
    readonly answersHtml: boolean;
}
/** What one file's analysis shares. */
export interface Context {
    readonly source: string;
    /** The line of an offset, counted from 1. */
    readonly lineOf: (offset: number) => number;
    /** The modules that the file imports, first parts only: `flask`. */
    readonly modules: ReadonlySet<string>;
    readonly pending: PendingFunction[];
    /** The loops around, innermost last: the scope that each is in, and what it is at every `break` and `continue`. */
    readonly loops: {
        readonly scope: Scope;
        readonly exits: Scope[];
    }[];
    frame: Frame;
    /** The dotted names of what the class that is being followed extends. */
    bases: readonly string[] | undefined;
    readonly evaluate: (node: SyntaxNode | undefined, scope: Scope) => Value;
    /** Goes one level deeper; `undefined` when that is too deep. Throws when all of it takes too long. */
    readonly within: <T>(node: SyntaxNode, follow: () => T) => T | undefined;
    readonly report: (found: Report) => void;
}
/** A finding before it has lines and columns; of two of one rule at one place, the graver stays. */
export interface Report {
    readonly rule: string;
    readonly severity: Finding['severity'];
    readonly confidence: Finding['confidence'];
    readonly message: string;
    readonly at: SyntaxNode | {
        readonly start: number;
        readonly end: number;
    };
}
/** The code of a node on one line, cut to what a message needs. */
export declare function excerpt(context: Context, node: {
    readonly start: number;
    readonly end: number;
}): string;
/** The name that a node is, dots included: what a variable or an attribute of one is filed under. */
export declare function nameOf(context: Context, node: SyntaxNode | undefined): string | undefined;
