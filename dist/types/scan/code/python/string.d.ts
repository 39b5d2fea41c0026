import { type SyntaxNode } from '../syntax.ts';
import type { Context } from './context.ts';
import type { Scope } from './scope.ts';
import { type Value } from './value.ts';
/** A string literal: known when it has no interpolation, else put together from its parts. */
export declare function evaluateString(node: SyntaxNode, scope: Scope, context: Context): Value;
/** `pattern % values`. */
export declare function formatPercent(pattern: Value, values: readonly Value[]): Value;
