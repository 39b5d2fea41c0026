import { type SyntaxNode } from '../syntax.ts';
/** A string literal: its text as written between the quotes, and where. Interpolations are left out. */
export interface StringLiteral {
    readonly text: string;
    readonly start: number;
    readonly end: number;
    /** True when it has interpolations. */
    readonly open: boolean;
}
/** Reads a string, or strings written side by side; `undefined` for any other node. */
export declare function stringLiteral(node: SyntaxNode | undefined, source: string): StringLiteral | undefined;
