import { type SyntaxNode } from '../syntax.ts';
import type { Context } from './context.ts';
import type { Scope } from './scope.ts';
import type { Value } from './value.ts';
/** An argument of a call. */
export interface Argument {
    readonly node: SyntaxNode;
    readonly value: Value;
}
/** The arguments of a call, evaluated once. */
export interface Arguments {
    readonly positional: readonly Argument[];
    readonly keywords: ReadonlyMap<string, Argument>;
    readonly values: readonly Value[];
}
/** Evaluates the arguments of a call; a list or dictionary that is spread counts as one. */
export declare function argumentsOf(call: SyntaxNode, scope: Scope, context: Context): Arguments;
