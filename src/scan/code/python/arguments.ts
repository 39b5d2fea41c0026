import { childIn, type SyntaxNode } from '../syntax.ts';
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
export function argumentsOf(call: SyntaxNode, scope: Scope, context: Context): Arguments {
  const list = childIn(call, 'arguments');
  const nodes = list?.type === 'argument_list' ? list.children : list === undefined ? [] : [list];
  const positional: Argument[] = [];
  const keywords = new Map<string, Argument>();
  for (const node of nodes) {
    const name = node.type === 'keyword_argument' ? childIn(node, 'name') : undefined;
    const given = name === undefined ? node : childIn(node, 'value');
    if (given === undefined) continue;
    const argument = { node: given, value: context.evaluate(given, scope) };
    if (name === undefined) positional.push(argument);
    else keywords.set(context.source.slice(name.start, name.end), argument);
  }
  return { positional, keywords, values: [...positional, ...keywords.values()].map(argument => argument.value) };
}
