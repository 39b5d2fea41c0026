import type { Block, Expression, Target } from '../../flow/code.ts';
import type { SyntaxNode } from '../../syntax.ts';
/** The names of one function: what it declares, and what it assigns to without declaring it. */
export interface Scope {
    readonly declared: Set<string>;
    readonly assigned: Set<string>;
}
/** What lowering one file shares. */
export interface Lowering {
    readonly source: string;
    readonly text: (node: SyntaxNode) => string;
    readonly expression: (node: SyntaxNode) => Expression;
    readonly statements: (nodes: readonly SyntaxNode[]) => Block;
    readonly target: (node: SyntaxNode, declares?: boolean) => Target;
    /** Goes one level deeper; `undefined`, and a gap, when that is too deep. */
    readonly deeper: <T>(node: SyntaxNode, lower: () => T) => T | undefined;
    readonly modules: Set<string>;
    /** The function that is being lowered. */
    scope: Scope;
    /** True when a `yield` was seen since this was last set to false. */
    hasYield: boolean;
}
/** The place of a node. */
export declare function spanOf({ start, end }: SyntaxNode): {
    start: number;
    end: number;
};
/** Nothing at all, at a place. */
export declare function nothingAt(node: SyntaxNode): Expression;
/** A name as an expression. */
export declare function nameAt(name: string, node: SyntaxNode): Expression;
/** A call that stands for an operator or a form that no call writes down: its name begins with `@`. */
export declare function callAt(name: string, args: readonly Expression[], node: SyntaxNode): Expression;
