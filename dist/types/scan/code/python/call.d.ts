import { type SyntaxNode } from '../syntax.ts';
import { type Context } from './context.ts';
import { type Scope } from './scope.ts';
import { type Value } from './value.ts';
/** A call: looks at what is called with what, and tells what it gives back. */
export declare function evaluateCall(node: SyntaxNode, scope: Scope, context: Context): Value;
