import type { Expression, Link } from '../../flow/code.ts';
import { childIn, type SyntaxNode } from '../../syntax.ts';
import { lowerComparison } from './compare.ts';
import { callAt, type Lowering, nothingAt, spanOf } from './lowering.ts';
import { field, logic, lowerParts } from './part.ts';

const comparisons = new Set(['==', '===', '!=', '!==', '<', '<=', '>', '>=', 'in']);

/** Operators that group to the left nest as deep as the file is long: one flat list. */
export function lowerBinary(node: SyntaxNode, lowering: Lowering): Expression {
  const [left, right] = [childIn(node, 'left'), childIn(node, 'right')];
  const operator = childIn(node, 'operator')?.type ?? '';
  if (left === undefined || right === undefined) return lowerParts(node, lowering);
  if (comparisons.has(operator)) return lowerComparison(node, operator, left, right, lowering);
  if (operator === 'instanceof')
    return callAt('@instanceof', [lowering.expression(left), lowering.expression(right)], node);
  const kind = logic[operator];
  return kind === undefined ? lowerChain(node, lowering) : lowerLogic(node, operator, kind, lowering);
}

function lowerChain(node: SyntaxNode, lowering: Lowering): Expression {
  const rest: Link[] = [];
  let at = node;
  while (at.type === 'binary_expression') {
    const [left, right] = [childIn(at, 'left'), childIn(at, 'right')];
    const operator = childIn(at, 'operator')?.type ?? '';
    if (
      left === undefined ||
      right === undefined ||
      comparisons.has(operator) ||
      logic[operator] !== undefined ||
      operator === 'instanceof'
    )
      break;
    rest.push({ operator, value: lowering.expression(right) });
    at = left;
  }
  return { op: 'chain', first: lowering.expression(at), rest: rest.toReversed(), ...spanOf(node) };
}

function lowerLogic(node: SyntaxNode, sign: string, operator: 'and' | 'or' | '??', lowering: Lowering): Expression {
  const parts: Expression[] = [];
  let at: SyntaxNode | undefined = node;
  while (at?.type === 'binary_expression' && childIn(at, 'operator')?.type === sign) {
    const right = childIn(at, 'right');
    if (right !== undefined) parts.push(lowering.expression(right));
    at = childIn(at, 'left');
  }
  if (at !== undefined) parts.push(lowering.expression(at));
  return { op: 'logic', operator, parts: parts.toReversed(), ...spanOf(node) };
}

export function lowerUnary(node: SyntaxNode, lowering: Lowering): Expression {
  const operator = childIn(node, 'operator')?.type ?? '';
  const value = field(node, 'argument', lowering);
  const span = spanOf(node);
  if (operator === '!') return { op: 'not', value, ...span };
  if (operator === '-') return { op: 'negate', value, ...span };
  if (operator === 'void')
    return { op: 'sequence', parts: [value, { op: 'constant', value: null, ...span }], last: true, ...span };
  // `~a.indexOf(b)` is true when it is there.
  if (operator === '~' && value.op === 'call' && value.callee.op === 'member' && value.callee.name === 'indexOf')
    return { ...value, callee: { ...value.callee, name: 'includes' } };
  if (operator === 'typeof' || operator === '+' || operator === '~')
    return callAt(operator === '+' ? 'Number' : `@${operator}`, [value], node);
  if (operator !== 'delete') return value;
  return { op: 'sequence', parts: [value, { op: 'constant', value: true, ...span }], last: true, ...span };
}

export function lowerUpdate(node: SyntaxNode, lowering: Lowering): Expression {
  const argument = childIn(node, 'argument');
  if (argument === undefined) return nothingAt(node);
  const operator = childIn(node, 'operator')?.type === '--' ? '-' : '+';
  return {
    op: 'assign',
    target: lowering.target(argument),
    value: { op: 'constant', value: 1, ...spanOf(node) },
    operator,
    ...spanOf(node),
  };
}

export function lowerChoice(node: SyntaxNode, lowering: Lowering): Expression {
  return {
    op: 'choice',
    condition: field(node, 'condition', lowering),
    consequence: field(node, 'consequence', lowering),
    otherwise: field(node, 'alternative', lowering),
    ...spanOf(node),
  };
}
