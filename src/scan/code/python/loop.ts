import { childIn, childrenOf, type SyntaxNode } from '../syntax.ts';
import type { Context } from './context.ts';
import { refine } from './guard.ts';
import { bindPattern } from './pattern.ts';
import { innerScope, meet, type Scope } from './scope.ts';
import { unknown } from './value.ts';

const rounds = 3;
/** Deeper loops run once, or the work would grow with the power of their depth. */
const deepLoops = 3;

/** A `for` or a `while`: its body is followed until nothing new is learnt, at most three times. */
export function executeLoop(
  node: SyntaxNode,
  scope: Scope,
  context: Context,
  executeBlock: (node: SyntaxNode, scope: Scope, context: Context) => boolean,
): boolean {
  const exits: Scope[] = [];
  context.loops.push({ scope, exits });
  const condition = childIn(node, 'condition');
  const over = context.evaluate(childIn(node, 'right'), scope);
  const body = childIn(node, 'body');
  for (let round = 0; round < (context.loops.length > deepLoops ? 1 : rounds); round++) {
    const inside = innerScope(scope);
    bindPattern(childIn(node, 'left'), { ...unknown, taints: over.taints, constant: over.constant }, inside, context);
    context.evaluate(condition, inside);
    if (condition !== undefined) refine(condition, true, inside, context);
    const goesOn = body === undefined || executeBlock(body, inside, context);
    if (!meet(scope, [scope, ...(goesOn ? [inside] : []), ...exits.splice(0)])) break;
  }
  context.loops.pop();
  const otherwise = childIn(childrenOf(node, 'else_clause')[0], 'body');
  if (otherwise !== undefined) executeBlock(otherwise, scope, context);
  return true;
}
