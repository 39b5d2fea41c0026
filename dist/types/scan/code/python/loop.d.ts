import { type SyntaxNode } from '../syntax.ts';
import type { Context } from './context.ts';
import { type Scope } from './scope.ts';
/** A `for` or a `while`: its body is followed until nothing new is learnt, at most three times. */
export declare function executeLoop(node: SyntaxNode, scope: Scope, context: Context, executeBlock: (node: SyntaxNode, scope: Scope, context: Context) => boolean): boolean;
