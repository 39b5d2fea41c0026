import { type SyntaxNode } from '../syntax.ts';
import type { Context } from './context.ts';
import { type Scope } from './scope.ts';
/** True when the code after a statement can be reached by way of it. */
type GoesOn = boolean;
/** Follows statements to the first that does not go on. */
export declare function executeBlock(node: SyntaxNode, scope: Scope, context: Context): GoesOn;
export {};
