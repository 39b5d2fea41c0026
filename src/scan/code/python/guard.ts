import { childIn, type SyntaxNode } from '../syntax.ts';
import { type Context, nameOf } from './context.ts';
import { stringLiteral } from './literal.ts';
import { assign, lookUp, type Scope } from './scope.ts';
import { cleaned, cleanForAll, kinds, mapTaints, resolved } from './value.ts';

/** Methods of strings after which nothing is left that could break out of anything. */
const plainText = new Set(['isdigit', 'isdecimal', 'isnumeric', 'isalnum', 'isalpha', 'isidentifier']);
const insideFolder = new Set(['startswith', 'is_relative_to']);

/** Takes into account, in one way through the code, that a condition was true or false there. */
export function refine(condition: SyntaxNode, truth: boolean, scope: Scope, context: Context): void {
  const stack = [{ node: condition, truth }];
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    const { node, truth: holds } = next;
    const push = (child: SyntaxNode | undefined, as: boolean) =>
      child !== undefined && stack.push({ node: child, truth: as });
    if (node.type === 'parenthesized_expression') push(node.children[0], holds);
    else if (node.type === 'named_expression') push(childIn(node, 'value'), holds);
    else if (node.type === 'not_operator') push(childIn(node, 'argument'), !holds);
    else if (node.type === 'boolean_operator' && (childIn(node, 'operator')?.type === 'and') === holds) {
      push(childIn(node, 'left'), holds);
      push(childIn(node, 'right'), holds);
    } else if (node.type === 'comparison_operator') refineComparison(node, holds, scope, context);
    else if (node.type === 'call' && holds) refineCall(node, scope, context);
  }
}

function refineComparison(node: SyntaxNode, truth: boolean, scope: Scope, context: Context): void {
  const operators = node.children.filter(child => child.field === 'operators');
  const [left, right, ...more] = node.children.filter(child => child.field !== 'operators');
  if (left === undefined || right === undefined || more.length > 0) return;
  const operator = operators[0]?.type;
  if ((operator === '==' && truth) || (operator === '!=' && !truth)) refineEqual(left, right, scope, context);
  const isMember = (operator === 'in' && truth) || (operator === 'not in' && !truth);
  if (isMember && isOwnCollection(right, scope, context)) clean(left, cleanForAll, scope, context);
  const isAbsent = (operator === 'in' && !truth) || (operator === 'not in' && truth);
  if (isAbsent && stringLiteral(left, context.source)?.text.includes('..')) clean(right, kinds.path, scope, context);
}

/** Equal to a constant; or `os.path.commonpath([base, path]) == base`. */
function refineEqual(left: SyntaxNode, right: SyntaxNode, scope: Scope, context: Context): void {
  for (const [one, other] of [
    [left, right],
    [right, left],
  ] as const) {
    if (one.type === 'call' && calleeOf(one, scope, context) === 'os.path.commonpath')
      for (const part of childIn(one, 'arguments')?.children[0]?.children ?? []) cleanResolved(part, scope, context);
    else if (context.evaluate(other, scope).text !== undefined) clean(one, cleanForAll, scope, context);
  }
}

/** A list of what is allowed is ours when nobody else put anything into it; a single string is no list. */
function isOwnCollection(node: SyntaxNode, scope: Scope, context: Context): boolean {
  const value = context.evaluate(node, scope);
  return (
    value.taints.length === 0 &&
    value.text === undefined &&
    (value.constant || value.collection === true || node.type === 'identifier' || node.type === 'attribute')
  );
}

function refineCall(node: SyntaxNode, scope: Scope, context: Context): void {
  const callee = childIn(node, 'function');
  const args = childIn(node, 'arguments')?.children ?? [];
  if (callee?.type === 'attribute') {
    const object = childIn(callee, 'object');
    const method = childIn(callee, 'attribute');
    const name = method === undefined ? '' : context.source.slice(method.start, method.end);
    if (plainText.has(name)) clean(object, cleanForAll, scope, context);
    if (insideFolder.has(name)) cleanResolved(withoutStr(object, context), scope, context);
  }
  const name = calleeOf(node, scope, context);
  const isWhole = name === 're.fullmatch' || (name === 're.match' && isAnchored(args[0], context));
  if (isWhole && isStrict(args[0], context)) clean(args[1], cleanForAll, scope, context);
  if (name === 're.compile().fullmatch') clean(args[0], cleanForAll, scope, context);
  if (
    name === 'isinstance' &&
    args[1] !== undefined &&
    /^(?:int|float|bool)$/.test(context.source.slice(args[1].start, args[1].end))
  )
    clean(args[0], cleanForAll, scope, context);
}

/** `x` of `str(x)`. */
function withoutStr(node: SyntaxNode | undefined, context: Context): SyntaxNode | undefined {
  const callee = node?.type === 'call' ? childIn(node, 'function') : undefined;
  const isStr = callee !== undefined && context.source.slice(callee.start, callee.end) === 'str';
  return isStr ? childIn(node, 'arguments')?.children[0] : node;
}

function calleeOf(call: SyntaxNode, scope: Scope, context: Context): string | undefined {
  return context.evaluate(childIn(call, 'function'), scope).name;
}

function isAnchored(pattern: SyntaxNode | undefined, context: Context): boolean {
  return /(?:\$|\\Z)$/.test(stringLiteral(pattern, context.source)?.text ?? '');
}

/** A pattern that lets everything through checks nothing. */
function isStrict(pattern: SyntaxNode | undefined, context: Context): boolean {
  const literal = stringLiteral(pattern, context.source);
  return literal !== undefined && !/\.[*+{]|\\[SWD]|\[\^/.test(literal.text);
}

function clean(node: SyntaxNode | undefined, bits: number, scope: Scope, context: Context): void {
  const name = nameOf(context, node);
  const value = name === undefined ? undefined : lookUp(scope, name);
  if (name !== undefined && value !== undefined) assign(scope, name, cleaned(value, bits));
}

/** The beginning of a path means something only once `..` and links are out of it. */
function cleanResolved(node: SyntaxNode | undefined, scope: Scope, context: Context): void {
  const name = nameOf(context, node);
  const value = name === undefined ? undefined : lookUp(scope, name);
  if (name === undefined || value === undefined) return;
  assign(
    scope,
    name,
    mapTaints(value, taint => (taint.clean & resolved ? { ...taint, clean: taint.clean | kinds.path } : taint)),
  );
}
