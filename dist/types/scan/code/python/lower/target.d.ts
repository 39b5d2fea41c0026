import type { Target } from '../../flow/code.ts';
import { type SyntaxNode } from '../../syntax.ts';
import { type Lowering } from './lowering.ts';
/** What stands on the left of an assignment, a loop or an `as`. */
export declare function lowerTarget(node: SyntaxNode, lowering: Lowering): Target;
