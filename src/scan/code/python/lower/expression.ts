import type { Argument, Clause, Entry, Expression, Link } from '../../flow/code.ts';
import { childIn, childrenOf, type SyntaxNode } from '../../syntax.ts';
import { lowerLambda } from './function.ts';
import { type Lowering, spanOf } from './lowering.ts';
import { lowerString } from './string.ts';

type Lower = (node: SyntaxNode, lowering: Lowering) => Expression;

const known =
  (value: boolean | null): Lower =>
  node => ({ op: 'constant', value, ...spanOf(node) });

const lowerers: Readonly<Record<string, Lower>> = {
  identifier: (node, { text }) => ({ op: 'name', name: text(node), ...spanOf(node) }),
  attribute: lowerAttribute,
  call: lowerCall,
  subscript: lowerSubscript,
  string: lowerString,
  concatenated_string: lowerString,
  integer: lowerNumber,
  float: lowerNumber,
  true: known(true),
  false: known(false),
  none: known(null),
  binary_operator: lowerChain,
  comparison_operator: lowerComparison,
  boolean_operator: lowerLogic,
  not_operator: lowerNot,
  unary_operator: lowerUnary,
  conditional_expression: lowerChoice,
  named_expression: lowerNamed,
  assignment: lowerAssignment,
  augmented_assignment: lowerAugmented,
  dictionary: lowerDictionary,
  list: (node, lowering) => lowerItems('list', node, lowering),
  set: (node, lowering) => lowerItems('set', node, lowering),
  tuple: (node, lowering) => lowerItems('tuple', node, lowering),
  expression_list: (node, lowering) => lowerItems('tuple', node, lowering),
  lambda: lowerLambda,
  list_comprehension: (node, lowering) => lowerComprehension('list', node, lowering),
  set_comprehension: (node, lowering) => lowerComprehension('set', node, lowering),
  dictionary_comprehension: (node, lowering) => lowerComprehension('map', node, lowering),
  generator_expression: (node, lowering) => lowerComprehension('list', node, lowering),
  list_splat: lowerSplat,
  dictionary_splat: lowerSplat,
  parenthesized_expression: lowerOnly,
  await: lowerOnly,
  yield: lowerYield,
};

/** An expression; what Python has and this does not know keeps the data of its parts. */
export function lowerExpression(node: SyntaxNode, lowering: Lowering): Expression {
  const lower = lowerers[node.type];
  if (lower !== undefined) return lower(node, lowering);
  return lowerParts(node, lowering);
}

function lowerParts(node: SyntaxNode, lowering: Lowering): Expression {
  const parts = node.children
    .filter(child => child.field !== 'operator' && child.type !== 'type')
    .map(lowering.expression);
  return { op: 'sequence', parts, ...spanOf(node) };
}

function lowerOnly(node: SyntaxNode, lowering: Lowering): Expression {
  const [only] = node.children;
  return only === undefined || node.children.length > 1 ? lowerParts(node, lowering) : lowering.expression(only);
}

/** The expression in a field; nothing at all when the grammar could not read it. */
function field(node: SyntaxNode, name: string, lowering: Lowering): Expression {
  const child = childIn(node, name);
  return child === undefined ? { op: 'sequence', parts: [], ...spanOf(node) } : lowering.expression(child);
}

function lowerAttribute(node: SyntaxNode, lowering: Lowering): Expression {
  const name = childIn(node, 'attribute');
  if (name === undefined) return lowerParts(node, lowering);
  return {
    op: 'member',
    object: field(node, 'object', lowering),
    name: lowering.text(name),
    nameAt: spanOf(name),
    ...spanOf(node),
  };
}

function lowerCall(node: SyntaxNode, lowering: Lowering): Expression {
  const list = childIn(node, 'arguments');
  const nodes = list?.type === 'argument_list' ? list.children : list === undefined ? [] : [list];
  return {
    op: 'call',
    callee: field(node, 'function', lowering),
    args: nodes.map(arg => lowerArgument(arg, lowering)),
    ...spanOf(node),
  };
}

function lowerArgument(node: SyntaxNode, lowering: Lowering): Argument {
  if (node.type === 'dictionary_splat') return { name: '**', value: lowering.expression(node) };
  const name = node.type === 'keyword_argument' ? childIn(node, 'name') : undefined;
  return name === undefined
    ? { value: lowering.expression(node) }
    : { name: lowering.text(name), value: field(node, 'value', lowering) };
}

function lowerSplat(node: SyntaxNode, lowering: Lowering): Expression {
  return { op: 'spread', value: lowerOnly(node, lowering), ...spanOf(node) };
}

function lowerSubscript(node: SyntaxNode, lowering: Lowering): Expression {
  const object = field(node, 'value', lowering);
  const keys = node.children.filter(child => child.field === 'subscript');
  const [key] = keys;
  if (key === undefined) return object;
  if (key.type === 'slice' && keys.length === 1) return lowerSlice(node, key, object, lowering);
  const index: Expression =
    keys.length === 1
      ? lowering.expression(key)
      : { op: 'list', type: 'tuple', items: keys.map(lowering.expression), ...spanOf(key) };
  return { op: 'index', object, key: index, ...spanOf(node) };
}

/** `[a:b:c]`: which of them are there is told by the colons, which the tree leaves out. */
function lowerSlice(node: SyntaxNode, slice: SyntaxNode, object: Expression, lowering: Lowering): Expression {
  const ends: (Expression | undefined)[] = [undefined, undefined, undefined];
  let colons = 0;
  let from = slice.start;
  for (const child of slice.children) {
    colons += lowering.source.slice(from, child.start).split(':').length - 1;
    ends[colons] = lowering.expression(child);
    from = child.end;
  }
  return { op: 'slice', object, from: ends[0], to: ends[1], step: ends[2], ...spanOf(node) };
}

function lowerNumber(node: SyntaxNode, { text }: Lowering): Expression {
  const value = Number(text(node).replaceAll('_', ''));
  if (!Number.isFinite(value))
    return { op: 'number', value: { op: 'sequence', parts: [], ...spanOf(node) }, ...spanOf(node) };
  return { op: 'constant', value, ...spanOf(node) };
}

/** Operators that group to the left nest as deep as the file is long: one flat list. */
function lowerChain(node: SyntaxNode, lowering: Lowering): Expression {
  const rest: Link[] = [];
  let at = node;
  while (at.type === 'binary_operator') {
    const left = childIn(at, 'left');
    const right = childIn(at, 'right');
    if (left === undefined || right === undefined) break;
    rest.push({ operator: childIn(at, 'operator')?.type ?? '', value: lowering.expression(right) });
    at = left;
  }
  if (at === node) return lowerParts(node, lowering);
  return { op: 'chain', first: lowering.expression(at), rest: rest.toReversed(), ...spanOf(node) };
}

function lowerComparison(node: SyntaxNode, lowering: Lowering): Expression {
  const operators = node.children.filter(child => child.field === 'operators');
  const [first, ...others] = node.children.filter(child => child.field !== 'operators').map(lowering.expression);
  if (first === undefined) return lowerParts(node, lowering);
  return {
    op: 'compare',
    first,
    rest: others.map((value, i) => ({ operator: operators[i]?.type.replaceAll(/\s+/g, ' ') ?? '', value })),
    ...spanOf(node),
  };
}

function lowerLogic(node: SyntaxNode, lowering: Lowering): Expression {
  const operator = childIn(node, 'operator')?.type === 'or' ? 'or' : 'and';
  const parts: Expression[] = [];
  let at: SyntaxNode | undefined = node;
  while (at?.type === 'boolean_operator' && (childIn(at, 'operator')?.type === 'or') === (operator === 'or')) {
    const right = childIn(at, 'right');
    if (right !== undefined) parts.push(lowering.expression(right));
    at = childIn(at, 'left');
  }
  if (at !== undefined) parts.push(lowering.expression(at));
  return { op: 'logic', operator, parts: parts.toReversed(), ...spanOf(node) };
}

function lowerNot(node: SyntaxNode, lowering: Lowering): Expression {
  return { op: 'not', value: field(node, 'argument', lowering), ...spanOf(node) };
}

function lowerUnary(node: SyntaxNode, lowering: Lowering): Expression {
  const value = field(node, 'argument', lowering);
  return childIn(node, 'operator')?.type === '-' ? { op: 'negate', value, ...spanOf(node) } : value;
}

function lowerChoice(node: SyntaxNode, lowering: Lowering): Expression {
  const [consequence, condition, otherwise] = node.children.map(lowering.expression);
  if (consequence === undefined || condition === undefined || otherwise === undefined)
    return lowerParts(node, lowering);
  return { op: 'choice', condition, consequence, otherwise, ...spanOf(node) };
}

function lowerNamed(node: SyntaxNode, lowering: Lowering): Expression {
  const name = childIn(node, 'name');
  if (name === undefined) return lowerParts(node, lowering);
  return { op: 'assign', target: lowering.target(name), value: field(node, 'value', lowering), ...spanOf(node) };
}

/** `a: int` assigns nothing; in `a = b = c` the inner assignment is the value of the outer. */
function lowerAssignment(node: SyntaxNode, lowering: Lowering): Expression {
  const [left, right] = [childIn(node, 'left'), childIn(node, 'right')];
  if (left === undefined || right === undefined) return { op: 'sequence', parts: [], ...spanOf(node) };
  return { op: 'assign', target: lowering.target(left), value: lowering.expression(right), ...spanOf(node) };
}

function lowerAugmented(node: SyntaxNode, lowering: Lowering): Expression {
  const left = childIn(node, 'left');
  if (left === undefined) return lowerParts(node, lowering);
  const operator = (childIn(node, 'operator')?.type ?? '').replace(/=$/, '');
  return {
    op: 'assign',
    target: lowering.target(left),
    value: field(node, 'right', lowering),
    operator,
    ...spanOf(node),
  };
}

function lowerDictionary(node: SyntaxNode, lowering: Lowering): Expression {
  const entries = node.children.map((child): Entry => {
    if (child.type !== 'pair')
      return { value: child.type === 'dictionary_splat' ? lowerOnly(child, lowering) : lowering.expression(child) };
    return { key: field(child, 'key', lowering), value: field(child, 'value', lowering) };
  });
  return { op: 'map', entries, ...spanOf(node) };
}

function lowerItems(type: 'list' | 'set' | 'tuple', node: SyntaxNode, lowering: Lowering): Expression {
  return { op: 'list', type, items: node.children.map(lowering.expression), ...spanOf(node) };
}

function lowerComprehension(type: 'list' | 'set' | 'map', node: SyntaxNode, lowering: Lowering): Expression {
  const clauses = childrenOf(node, 'for_in_clause', 'if_clause').flatMap((clause): Clause[] => {
    if (clause.type === 'if_clause')
      return clause.children.slice(0, 1).map(condition => ({ condition: lowering.expression(condition) }));
    const left = childIn(clause, 'left');
    return left === undefined ? [] : [{ target: lowering.target(left), over: field(clause, 'right', lowering) }];
  });
  const body = childIn(node, 'body');
  const isPair = body?.type === 'pair';
  return {
    op: 'comprehension',
    type,
    clauses,
    ...(isPair ? { key: field(body, 'key', lowering) } : {}),
    value: isPair ? field(body, 'value', lowering) : field(node, 'body', lowering),
    ...spanOf(node),
  };
}

function lowerYield(node: SyntaxNode, lowering: Lowering): Expression {
  lowering.hasYield = true;
  const [value] = node.children;
  return { op: 'yield', value: value === undefined ? undefined : lowering.expression(value), ...spanOf(node) };
}
