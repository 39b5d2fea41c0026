import type { Expression } from '../../flow/code.ts';
import { type SyntaxNode } from '../../syntax.ts';
import { type Lowering } from './lowering.ts';
/** Operators that group to the left nest as deep as the file is long: one flat list. */
export declare function lowerBinary(node: SyntaxNode, lowering: Lowering): Expression;
export declare function lowerUnary(node: SyntaxNode, lowering: Lowering): Expression;
export declare function lowerUpdate(node: SyntaxNode, lowering: Lowering): Expression;
export declare function lowerChoice(node: SyntaxNode, lowering: Lowering): Expression;
