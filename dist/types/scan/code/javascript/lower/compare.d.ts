import type { Expression } from '../../flow/code.ts';
import { type SyntaxNode } from '../../syntax.ts';
import { type Lowering } from './lowering.ts';
/** A comparison; some ask what a call would ask, and are lowered to that. */
export declare function lowerComparison(node: SyntaxNode, operator: string, left: SyntaxNode, right: SyntaxNode, lowering: Lowering): Expression;
