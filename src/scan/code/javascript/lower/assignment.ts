import type { Expression } from '../../flow/code.ts';
import { childIn, type SyntaxNode } from '../../syntax.ts';
import { callAt, type Lowering, spanOf } from './lowering.ts';
import { logic, lowerParts } from './part.ts';

export function lowerAssignment(node: SyntaxNode, lowering: Lowering): Expression {
  const [left, right] = [childIn(node, 'left'), childIn(node, 'right')];
  if (left === undefined || right === undefined) return lowerParts(node, lowering);
  const target = lowering.target(left);
  const value = namedValueOf(right, left, lowering);
  const operator = childIn(node, 'operator')?.type.replace(/=$/, '');
  const nested =
    operator === undefined && target.op === 'index' && target.object.op === 'index'
      ? [target.object.key, target.key]
      : undefined;
  if (nested !== undefined) {
    const assign: Expression = { op: 'assign', target, value, ...spanOf(node) };
    return { op: 'sequence', parts: [callAt('@setnested', nested, node), assign], last: true, ...spanOf(node) };
  }
  const kind = operator === undefined ? undefined : logic[operator];
  if (kind !== undefined) {
    const joined: Expression = {
      op: 'logic',
      operator: kind,
      parts: [lowering.expression(left), value],
      ...spanOf(node),
    };
    return { op: 'assign', target, value: joined, ...spanOf(node) };
  }
  return { op: 'assign', target, value, ...(operator === undefined ? {} : { operator }), ...spanOf(node) };
}

/** A value that is given a name: a function without one takes it. */
export function namedValueOf(value: SyntaxNode, name: SyntaxNode, lowering: Lowering): Expression {
  const lowered = lowering.expression(value);
  if (lowered.op !== 'function' || lowered.code.name !== '') return lowered;
  return { ...lowered, code: { ...lowered.code, name: /[\w$]*$/.exec(lowering.text(name))?.[0] ?? '' } };
}
