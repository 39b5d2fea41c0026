import { childIn, childrenOf, type SyntaxNode } from '../syntax.ts';
import { evaluateCall } from './call.ts';
import { evaluateComprehension } from './comprehension.ts';
import type { Context } from './context.ts';
import { checkCredential } from './credentials.ts';
import { refine } from './guard.ts';
import { evaluateAttribute, evaluateName } from './name.ts';
import { bindPattern } from './pattern.ts';
import { noteSecretUse } from './randomness.ts';
import { innerScope, type Scope } from './scope.ts';
import { evaluateString, formatPercent } from './string.ts';
import { compose, constant, either, namedValue, taintsOf, unknown, type Value } from './value.ts';

type Evaluator = (node: SyntaxNode, scope: Scope, context: Context) => Value;

const evaluators: Readonly<Record<string, Evaluator>> = {
  identifier: evaluateName,
  attribute: evaluateAttribute,
  call: evaluateCall,
  subscript: evaluateSubscript,
  string: evaluateString,
  concatenated_string: evaluateString,
  binary_operator: evaluateBinary,
  boolean_operator: (node, scope, context) => both(chain(node), scope, context),
  conditional_expression: evaluateConditional,
  named_expression: evaluateNamed,
  dictionary: evaluateDictionary,
  list: evaluateCollection,
  set: evaluateCollection,
  tuple: evaluateParts,
  expression_list: evaluateParts,
  lambda: evaluateLambda,
  list_comprehension: evaluateComprehension,
  set_comprehension: evaluateComprehension,
  dictionary_comprehension: evaluateComprehension,
  generator_expression: evaluateComprehension,
  comparison_operator: harmless,
  not_operator: harmless,
  integer: () => constant,
  float: () => constant,
  true: () => constant,
  false: () => constant,
  none: () => constant,
  ellipsis: () => constant,
};

/** What an expression may hold. What the grammar has and this does not know keeps the data of its parts. */
export function evaluateExpression(node: SyntaxNode, scope: Scope, context: Context): Value {
  const evaluator = evaluators[node.type];
  return evaluator === undefined ? evaluateParts(node, scope, context) : evaluator(node, scope, context);
}

function evaluateSubscript(node: SyntaxNode, scope: Scope, context: Context): Value {
  const object = context.evaluate(childIn(node, 'value'), scope);
  const keys = node.children.filter(child => child.field === 'subscript').map(child => context.evaluate(child, scope));
  const [key] = keys;
  const member = key?.text === undefined ? undefined : object.members?.get(key.text);
  if (member !== undefined) return member;
  // A look-up with foreign data in a table of our own gives what is in the table.
  return {
    ...(object.name === undefined ? unknown : namedValue(`${object.name}[]`)),
    taints: object.taints,
    constant: object.constant,
  };
}

function evaluateBinary(node: SyntaxNode, scope: Scope, context: Context): Value {
  const operator = operatorOf(node);
  const [first, ...rest] = chain(node).map(part => context.evaluate(part, scope));
  if (first === undefined) return unknown;
  if (operator === '%' && (first.pieces !== undefined || first.name !== undefined)) return formatPercent(first, rest);
  if (operator === '+') return compose([first, ...rest]);
  // `'?' * n` repeats what is constant, `folder / name` is still a path.
  if (operator === '*') return { ...first, taints: taintsOf([first, ...rest]), constant: first.constant };
  const joined = { taints: taintsOf([first, ...rest]), constant: [first, ...rest].every(part => part.constant) };
  return operator === '/' && first.name?.startsWith('pathlib.') ? { ...joined, name: 'pathlib.Path()' } : joined;
}

/** Sums of both signs are one chain: whoever subtracts has numbers, to which nothing happens here. */
function operatorOf(node: SyntaxNode): string | undefined {
  const operator = childIn(node, 'operator')?.type;
  return operator === '-' ? '+' : operator;
}

/** The operands of a chain such as `a + b + c`, which the grammar nests to the left: as long as the file. */
function chain(node: SyntaxNode): SyntaxNode[] {
  const operator = operatorOf(node);
  const operands: SyntaxNode[] = [];
  let at: SyntaxNode | undefined = node;
  while (at !== undefined && at.type === node.type && operatorOf(at) === operator) {
    const right = childIn(at, 'right');
    if (right !== undefined) operands.push(right);
    at = childIn(at, 'left');
  }
  return (at === undefined ? operands : [...operands, at]).toReversed();
}

function both(nodes: readonly SyntaxNode[], scope: Scope, context: Context): Value {
  const values = nodes.map(node => context.evaluate(node, scope));
  return values.reduce((joined, value) => either(joined, value), values[0] ?? unknown);
}

function evaluateConditional(node: SyntaxNode, scope: Scope, context: Context): Value {
  const [then, condition, otherwise] = node.children;
  if (then === undefined || condition === undefined || otherwise === undefined)
    return evaluateParts(node, scope, context);
  context.evaluate(condition, scope);
  const [ifTrue, ifFalse] = [innerScope(scope), innerScope(scope)];
  refine(condition, true, ifTrue, context);
  refine(condition, false, ifFalse, context);
  return either(context.evaluate(then, ifTrue), context.evaluate(otherwise, ifFalse));
}

function evaluateNamed(node: SyntaxNode, scope: Scope, context: Context): Value {
  const value = context.evaluate(childIn(node, 'value'), scope);
  bindPattern(childIn(node, 'name'), value, scope, context);
  return value;
}

function evaluateDictionary(node: SyntaxNode, scope: Scope, context: Context): Value {
  const members = new Map<string, Value>();
  const values: Value[] = [];
  for (const child of node.children) {
    const key = child.type === 'pair' ? context.evaluate(childIn(child, 'key'), scope) : undefined;
    const value = context.evaluate(key === undefined ? child : childIn(child, 'value'), scope);
    if (key?.text !== undefined) {
      members.set(key.text, value);
      checkCredential(key.text, childIn(child, 'value'), context);
      noteSecretUse(key.text, value, context);
    }
    values.push(...(key === undefined ? [value] : [key, value]));
  }
  return { taints: taintsOf(values), constant: values.every(value => value.constant), collection: true, members };
}

function evaluateCollection(node: SyntaxNode, scope: Scope, context: Context): Value {
  return { ...evaluateParts(node, scope, context), collection: true };
}

function evaluateParts(node: SyntaxNode, scope: Scope, context: Context): Value {
  const values = node.children.filter(child => child.field !== 'operator').map(child => context.evaluate(child, scope));
  const [only] = values;
  if (values.length === 1 && only !== undefined && node.type !== 'list' && node.type !== 'set') return only;
  const pieces = values.map(value => value.pieces ?? '').join('');
  const composed = values.some(value => value.composed);
  return {
    taints: taintsOf(values),
    constant: values.length > 0 && values.every(value => value.constant),
    ...(pieces === '' ? {} : { pieces: pieces.slice(0, 400) }),
    ...(composed ? { composed } : {}),
  };
}

function evaluateLambda(node: SyntaxNode, scope: Scope, context: Context): Value {
  const inside = innerScope(scope);
  for (const parameter of childIn(node, 'parameters')?.children ?? []) {
    const name =
      parameter.type === 'identifier'
        ? parameter
        : (childIn(parameter, 'name') ?? childrenOf(parameter, 'identifier')[0]);
    context.evaluate(childIn(parameter, 'value'), scope);
    bindPattern(name, unknown, inside, context);
  }
  context.evaluate(childIn(node, 'body'), inside);
  return unknown;
}

function harmless(node: SyntaxNode, scope: Scope, context: Context): Value {
  for (const child of node.children) if (child.field !== 'operators') context.evaluate(child, scope);
  return constant;
}
