import { type SyntaxNode } from '../syntax.ts';
import type { Context } from './context.ts';
import { type Scope } from './scope.ts';
import { type Value } from './value.ts';
/** Lists, sets, dictionaries and generators made by `for`; what an `if` lets through counts as checked. */
export declare function evaluateComprehension(node: SyntaxNode, scope: Scope, context: Context): Value;
