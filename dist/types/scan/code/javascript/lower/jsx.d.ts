import type { Expression } from '../../flow/code.ts';
import { type SyntaxNode } from '../../syntax.ts';
import { type Lowering } from './lowering.ts';
/** `<a b={c}>d</a>` as `@jsx('a', d, { b: c })`: properties are keywords. */
export declare function lowerJsx(node: SyntaxNode, lowering: Lowering): Expression;
