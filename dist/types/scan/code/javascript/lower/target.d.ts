import type { Expression, Target } from '../../flow/code.ts';
import { type SyntaxNode } from '../../syntax.ts';
import { type Lowering } from './lowering.ts';
/** What stands on the left of an assignment, a declaration or a loop; `declares` when it makes the names that it holds. */
export declare function lowerTarget(node: SyntaxNode, lowering: Lowering, declares?: boolean): Target;
/** The name under which something is in an object. */
export declare function lowerKey(node: SyntaxNode, lowering: Lowering): Expression;
/** The elements of an array or a pattern; `undefined` for those that are left out, which the tree does not tell. */
export declare function withHoles(node: SyntaxNode, { source }: Lowering): (SyntaxNode | undefined)[];
