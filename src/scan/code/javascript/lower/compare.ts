import type { Expression } from '../../flow/code.ts';
import { childIn, type SyntaxNode } from '../../syntax.ts';
import { callAt, type Lowering, spanOf } from './lowering.ts';

const equal = new Set(['==', '===']);
const different = new Set(['!=', '!==']);

/** A comparison; some ask what a call would ask, and are lowered to that. */
export function lowerComparison(
  node: SyntaxNode,
  operator: string,
  left: SyntaxNode,
  right: SyntaxNode,
  lowering: Lowering,
): Expression {
  return (
    typeTest(node, operator, left, right, lowering) ??
    searchTest(node, operator, left, right, lowering) ??
    plain(node, operator, left, right, lowering)
  );
}

function plain(
  node: SyntaxNode,
  operator: string,
  left: SyntaxNode,
  right: SyntaxNode,
  lowering: Lowering,
): Expression {
  return {
    op: 'compare',
    first: lowering.expression(left),
    rest: [{ operator, value: lowering.expression(right) }],
    ...spanOf(node),
  };
}

/** `typeof x === 'number'` as `@isnumber(x)`. */
function typeTest(
  node: SyntaxNode,
  operator: string,
  left: SyntaxNode,
  right: SyntaxNode,
  lowering: Lowering,
): Expression | undefined {
  if (!equal.has(operator) && !different.has(operator)) return undefined;
  const [asked, said] = left.type === 'unary_expression' ? [left, right] : [right, left];
  const argument = childIn(asked, 'argument');
  if (
    asked.type !== 'unary_expression' ||
    childIn(asked, 'operator')?.type !== 'typeof' ||
    argument === undefined ||
    said.type !== 'string'
  )
    return undefined;
  const type = lowering.text(said).slice(1, -1);
  const test = callAt(`@is${type}`, [lowering.expression(argument)], node);
  return equal.has(operator) ? test : { op: 'not', value: test, ...spanOf(node) };
}

/** `a.indexOf(b) !== -1`, `>= 0` and `> -1` as `a.includes(b)`; `a.indexOf(b) === 0` as `a.startsWith(b)`. */
function searchTest(
  node: SyntaxNode,
  operator: string,
  left: SyntaxNode,
  right: SyntaxNode,
  lowering: Lowering,
): Expression | undefined {
  const callee = left.type === 'call_expression' ? childIn(left, 'function') : undefined;
  const property = childIn(callee, 'property');
  if (property === undefined || !['indexOf', 'search', 'lastIndexOf'].includes(lowering.text(property)))
    return undefined;
  const said = `${operator} ${lowering.text(right)}`.replace(/^([!=]=)=/, '$1');
  const call = lowering.expression(left);
  if (call.op !== 'call' || call.callee.op !== 'member') return undefined;
  const asked = (name: string): Expression => ({
    ...call,
    callee: { ...call.callee, op: 'member', name } as Expression,
  });
  if (said === '== 0') return asked('startsWith');
  if (said === '!= 0') return { op: 'not', value: asked('startsWith'), ...spanOf(node) };
  if (said === '!= -1' || said === '>= 0' || said === '> -1') return asked('includes');
  return said === '== -1' || said === '< 0' ? { op: 'not', value: asked('includes'), ...spanOf(node) } : undefined;
}
