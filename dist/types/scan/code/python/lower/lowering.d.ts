import type { Block, Expression, Target } from '../../flow/code.ts';
import type { SyntaxNode } from '../../syntax.ts';
/** What lowering one file shares. */
export interface Lowering {
    readonly source: string;
    readonly text: (node: SyntaxNode) => string;
    readonly expression: (node: SyntaxNode) => Expression;
    readonly statements: (nodes: readonly SyntaxNode[], inClass?: boolean) => Block;
    readonly target: (node: SyntaxNode) => Target;
    /** Goes one level deeper; `undefined`, and a gap, when that is too deep. */
    readonly deeper: <T>(node: SyntaxNode, lower: () => T) => T | undefined;
    readonly modules: Set<string>;
    /** True when a `yield` was seen since this was last set to false. */
    hasYield: boolean;
}
/** The place of a node. */
export declare function spanOf({ start, end }: SyntaxNode): {
    start: number;
    end: number;
};
