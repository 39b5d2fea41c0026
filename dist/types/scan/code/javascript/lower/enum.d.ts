import type { Statement } from '../../flow/code.ts';
import { type SyntaxNode } from '../../syntax.ts';
import { type Lowering } from './lowering.ts';
/** An enumeration: an object of constants. */
export declare function lowerEnum(node: SyntaxNode, lowering: Lowering): readonly Statement[];
