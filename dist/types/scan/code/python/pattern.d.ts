import { type SyntaxNode } from '../syntax.ts';
import { type Context } from './context.ts';
import { type Scope } from './scope.ts';
import { type Value } from './value.ts';
/** Gives what stands on the left of an assignment, a `for` or an `as` its value. */
export declare function bindPattern(target: SyntaxNode | undefined, value: Value, scope: Scope, context: Context): void;
