import { childIn, childrenOf, type SyntaxNode } from '../syntax.ts';
import type { Context } from './context.ts';
import { refine } from './guard.ts';
import { bindPattern } from './pattern.ts';
import { innerScope, type Scope } from './scope.ts';
import { unknown, type Value } from './value.ts';

/** Lists, sets, dictionaries and generators made by `for`; what an `if` lets through counts as checked. */
export function evaluateComprehension(node: SyntaxNode, scope: Scope, context: Context): Value {
  const inside = innerScope(scope);
  for (const clause of childrenOf(node, 'for_in_clause', 'if_clause')) {
    if (clause.type === 'if_clause') {
      const condition = clause.children[0];
      context.evaluate(condition, inside);
      if (condition !== undefined) refine(condition, true, inside, context);
      continue;
    }
    const from = context.evaluate(childIn(clause, 'right'), inside);
    bindPattern(childIn(clause, 'left'), { ...unknown, taints: from.taints, constant: from.constant }, inside, context);
  }
  const body = childIn(node, 'body');
  const value = context.evaluate(body?.type === 'pair' ? childIn(body, 'value') : body, inside);
  return {
    taints: value.taints,
    constant: value.constant,
    ...(value.pieces === undefined ? {} : { pieces: value.pieces }),
    collection: true,
  };
}
