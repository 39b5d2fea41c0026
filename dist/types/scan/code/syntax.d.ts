/** A node of a syntax tree as plain data, free of the parser that made it. Offsets are UTF-16 units, the end exclusive. */
export interface SyntaxNode {
    /** The grammar's name for it, such as `call`; operators are their own name. */
    readonly type: string;
    /** The grammar's name for its part in the parent, such as `function`. */
    readonly field: string | undefined;
    readonly start: number;
    readonly end: number;
    readonly children: readonly SyntaxNode[];
}
/** A parsed text: named nodes, and those unnamed ones that have a field; comments left out. */
export interface ParsedText {
    readonly root: SyntaxNode;
    /** Offset of the first place that the grammar could not read; the rest of the tree is still good. */
    readonly brokenAt?: number;
}
/** Parses a text, whatever it holds; throws only when the parser itself fails. */
export type Parse = (text: string) => ParsedText;
/** The parsers there are, by language: `python`. */
export type Parsers = ReadonlyMap<string, Parse>;
/** The first child in a field. */
export declare function childIn(node: SyntaxNode | undefined, field: string): SyntaxNode | undefined;
/** The children of a type. */
export declare function childrenOf(node: SyntaxNode | undefined, ...types: readonly string[]): readonly SyntaxNode[];
/** Every node, parents first. Uses no call stack, as hostile code nests deeper than it reaches. */
export declare function nodesOf(root: SyntaxNode): Generator<SyntaxNode>;
