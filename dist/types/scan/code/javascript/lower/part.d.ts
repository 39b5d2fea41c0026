import type { Expression } from '../../flow/code.ts';
import { type SyntaxNode } from '../../syntax.ts';
import { type Lowering } from './lowering.ts';
/** Makes an expression of a node of one type. */
export type Lower = (node: SyntaxNode, lowering: Lowering) => Expression;
export declare const first: Lower;
export declare const last: Lower;
export declare function lowerParts(node: SyntaxNode, lowering: Lowering): Expression;
/** The expression in a field; nothing at all when the grammar could not read it. */
export declare function field(node: SyntaxNode, name: string, lowering: Lowering): Expression;
export declare const logic: Readonly<Record<string, 'and' | 'or' | '??'>>;
