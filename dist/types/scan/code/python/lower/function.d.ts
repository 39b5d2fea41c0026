import type { ClassCode, Expression, FunctionCode } from '../../flow/code.ts';
import { type SyntaxNode } from '../../syntax.ts';
import { type Lowering } from './lowering.ts';
/** A function definition. */
export declare function lowerFunction(node: SyntaxNode, decorators: readonly SyntaxNode[], inClass: boolean, lowering: Lowering): FunctionCode;
/** `lambda x: …`: a function that returns an expression. */
export declare function lowerLambda(node: SyntaxNode, lowering: Lowering): Expression;
/** A class definition. */
export declare function lowerClass(node: SyntaxNode, decorators: readonly SyntaxNode[], lowering: Lowering): ClassCode;
/** What a definition with decorators defines. */
export declare function decoratedOf(node: SyntaxNode): {
    definition: SyntaxNode | undefined;
    decorators: readonly SyntaxNode[];
};
