import type { Expression } from '../../flow/code.ts';
import { type SyntaxNode } from '../../syntax.ts';
import { type Lowering } from './lowering.ts';
/** An expression; what Python has and this does not know keeps the data of its parts. */
export declare function lowerExpression(node: SyntaxNode, lowering: Lowering): Expression;
