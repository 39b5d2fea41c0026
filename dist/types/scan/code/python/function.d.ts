import { type SyntaxNode } from '../syntax.ts';
import type { Context, PendingFunction } from './context.ts';
import { type Scope } from './scope.ts';
/** Follows the body of a function, its parameters being what their kind of function is given. */
export declare function executeFunction(pending: PendingFunction, context: Context, executeBlock: (node: SyntaxNode, scope: Scope, context: Context) => boolean): void;
