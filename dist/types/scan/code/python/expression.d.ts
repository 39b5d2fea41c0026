import { type SyntaxNode } from '../syntax.ts';
import type { Context } from './context.ts';
import { type Scope } from './scope.ts';
import { type Value } from './value.ts';
/** What an expression may hold. What the grammar has and this does not know keeps the data of its parts. */
export declare function evaluateExpression(node: SyntaxNode, scope: Scope, context: Context): Value;
