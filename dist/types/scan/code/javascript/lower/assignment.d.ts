import type { Expression } from '../../flow/code.ts';
import { type SyntaxNode } from '../../syntax.ts';
import { type Lowering } from './lowering.ts';
export declare function lowerAssignment(node: SyntaxNode, lowering: Lowering): Expression;
/** A value that is given a name: a function without one takes it. */
export declare function namedValueOf(value: SyntaxNode, name: SyntaxNode, lowering: Lowering): Expression;
