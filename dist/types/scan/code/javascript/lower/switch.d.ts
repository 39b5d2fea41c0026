import type { Statement } from '../../flow/code.ts';
import { type SyntaxNode } from '../../syntax.ts';
import { type Lowering } from './lowering.ts';
export declare function lowerSwitch(node: SyntaxNode, lowering: Lowering): readonly Statement[];
