import type { Entry, Expression } from '../../flow/code.ts';
import { childIn, type SyntaxNode } from '../../syntax.ts';
import { lowerAssignment, namedValueOf } from './assignment.ts';
import { lowerClass, lowerFunction, lowerObjectMethod } from './function.ts';
import { lowerJsx } from './jsx.ts';
import { type Lowering, nameAt, nothingAt, spanOf } from './lowering.ts';
import { lowerBinary, lowerChoice, lowerUnary, lowerUpdate } from './operator.ts';
import { field, first, type Lower, last, lowerParts } from './part.ts';
import { lowerPattern, lowerString, lowerTagged, lowerTemplate } from './string.ts';
import { lowerKey, withHoles } from './target.ts';

const known =
  (value: boolean | null): Lower =>
  node => ({ op: 'constant', value, ...spanOf(node) });
const functionValue: Lower = (node, lowering) => ({
  op: 'function',
  code: lowerFunction(node, lowering),
  ...spanOf(node),
});
const lowerers: Readonly<Record<string, Lower>> = {
  identifier: lowerName,
  shorthand_property_identifier: lowerName,
  this: node => nameAt('this', node),
  super: node => nameAt('super', node),
  undefined: known(null),
  null: known(null),
  true: known(true),
  false: known(false),
  number: lowerNumber,
  string: lowerString,
  template_string: lowerTemplate,
  regex: lowerPattern,
  member_expression: lowerMember,
  nested_identifier: lowerMember,
  subscript_expression: lowerSubscript,
  call_expression: lowerCall,
  new_expression: lowerCall,
  import: node => nameAt('require', node),
  binary_expression: lowerBinary,
  unary_expression: lowerUnary,
  update_expression: lowerUpdate,
  ternary_expression: lowerChoice,
  assignment_expression: lowerAssignment,
  augmented_assignment_expression: lowerAssignment,
  parenthesized_expression: first,
  await_expression: first,
  as_expression: first,
  satisfies_expression: first,
  non_null_expression: first,
  instantiation_expression: first,
  type_assertion: last,
  sequence_expression: (node, lowering) => ({
    op: 'sequence',
    parts: node.children.map(lowering.expression),
    last: true,
    ...spanOf(node),
  }),
  spread_element: (node, lowering) => ({ op: 'spread', value: first(node, lowering), ...spanOf(node) }),
  array: lowerArray,
  object: lowerObject,
  arrow_function: functionValue,
  function_expression: functionValue,
  generator_function: functionValue,
  class: (node, lowering) => ({ op: 'class', code: lowerClass(node, lowering), ...spanOf(node) }),
  yield_expression: lowerYield,
  jsx_element: lowerJsx,
  jsx_self_closing_element: lowerJsx,
  jsx_fragment: lowerJsx,
};

/** An expression; what the language has and this does not know keeps the data of its parts. */
export function lowerExpression(node: SyntaxNode, lowering: Lowering): Expression {
  const lower = lowerers[node.type];
  return lower === undefined ? lowerParts(node, lowering) : lower(node, lowering);
}

function lowerName(node: SyntaxNode, { text, scope }: Lowering): Expression {
  const name = text(node);
  return nameAt(name === 'exports' && !scope.declared.has(name) ? '@exports' : name, node);
}

function lowerMember(node: SyntaxNode, lowering: Lowering): Expression {
  const property = childIn(node, 'property') ?? node.children.at(-1);
  const object = childIn(node, 'object') ?? node.children[0];
  if (property === undefined || object === undefined) return lowerParts(node, lowering);
  const name = lowering.text(property);
  if (name === 'exports' && object.type === 'identifier' && lowering.text(object) === 'module')
    return nameAt('@exports', node);
  const member: Expression = {
    op: 'member',
    object: lowering.expression(object),
    name,
    nameAt: spanOf(property),
    ...spanOf(node),
  };
  return name === 'length' ? { op: 'number', value: member, ...spanOf(node) } : member;
}

const identifier = /^[A-Za-z_$][\w$]*$/;

/** `a['b']` is `a.b`. */
function lowerSubscript(node: SyntaxNode, lowering: Lowering): Expression {
  const object = field(node, 'object', lowering);
  const index = childIn(node, 'index');
  if (index === undefined) return object;
  const key = lowering.expression(index);
  if (key.op === 'constant' && typeof key.value === 'string' && identifier.test(key.value))
    return { op: 'member', object, name: key.value, nameAt: spanOf(index), ...spanOf(node) };
  return { op: 'index', object, key, ...spanOf(node) };
}

function lowerCall(node: SyntaxNode, lowering: Lowering): Expression {
  const isNew = node.type === 'new_expression';
  const callee = field(node, isNew ? 'constructor' : 'function', lowering);
  const list = childIn(node, 'arguments');
  if (list?.type === 'template_string') return lowerTagged(node, callee, list, lowering);
  const args = (list?.children ?? []).map(arg => ({ value: lowering.expression(arg) }));
  return { op: 'call', callee, args, ...(isNew ? { isNew } : {}), ...spanOf(node) };
}

function lowerNumber(node: SyntaxNode, { text }: Lowering): Expression {
  const value = Number(text(node).replaceAll('_', '').replace(/n$/, ''));
  return Number.isFinite(value)
    ? { op: 'constant', value, ...spanOf(node) }
    : { op: 'number', value: nothingAt(node), ...spanOf(node) };
}

function lowerArray(node: SyntaxNode, lowering: Lowering): Expression {
  return {
    op: 'list',
    type: 'list',
    items: withHoles(node, lowering).map(child => (child === undefined ? nothingAt(node) : lowering.expression(child))),
    ...spanOf(node),
  };
}

function lowerObject(node: SyntaxNode, lowering: Lowering): Expression {
  return { op: 'map', entries: node.children.flatMap(child => lowerEntry(child, lowering) ?? []), ...spanOf(node) };
}

function lowerEntry(node: SyntaxNode, lowering: Lowering): Entry | undefined {
  if (node.type === 'spread_element') return { value: first(node, lowering) };
  if (node.type === 'method_definition') return lowerObjectMethod(node, lowering);
  const [key, value] = [childIn(node, 'key'), childIn(node, 'value')];
  if (key !== undefined && value !== undefined)
    return { key: lowerKey(key, lowering), value: namedValueOf(value, key, lowering) };
  return { key: { op: 'constant', value: lowering.text(node), ...spanOf(node) }, value: lowering.expression(node) };
}

function lowerYield(node: SyntaxNode, lowering: Lowering): Expression {
  lowering.hasYield = true;
  const [value] = node.children;
  return { op: 'yield', value: value === undefined ? undefined : lowering.expression(value), ...spanOf(node) };
}
