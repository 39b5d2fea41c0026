import type { Expression } from '../../flow/code.ts';
import { type SyntaxNode } from '../../syntax.ts';
import { type Lowering } from './lowering.ts';
/** A string, or several side by side: known when it has no interpolation, else put together from its parts. */
export declare function lowerString(node: SyntaxNode, lowering: Lowering): Expression;
