import { childIn, type SyntaxNode } from '../syntax.ts';
import { type Context, nameOf } from './context.ts';
import { noteSecretUse } from './randomness.ts';
import { assign, type Scope } from './scope.ts';
import { taintsOf, unknown, type Value } from './value.ts';

const patterns: ReadonlySet<string> = new Set([
  'pattern_list',
  'tuple_pattern',
  'list_pattern',
  'tuple',
  'list',
  'expression_list',
]);

/** Gives what stands on the left of an assignment, a `for` or an `as` its value. */
export function bindPattern(target: SyntaxNode | undefined, value: Value, scope: Scope, context: Context): void {
  const stack = target === undefined ? [] : [{ target, value }];
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    const { target: node, value: given } = next;
    if (patterns.has(node.type)) {
      // Which part gets what is not followed: each may get all of it.
      const part = { ...unknown, taints: given.taints, constant: given.constant };
      for (const child of node.children) stack.push({ target: child, value: part });
    } else if (node.children.length === 1 && node.type !== 'attribute' && node.type !== 'subscript') {
      for (const child of node.children) stack.push({ target: child, value: given });
    } else bindOne(node, given, scope, context);
  }
}

function bindOne(node: SyntaxNode, value: Value, scope: Scope, context: Context): void {
  if (node.type === 'identifier' || node.type === 'attribute') {
    const name = nameOf(context, node);
    if (node.type === 'attribute') context.evaluate(childIn(node, 'object'), scope);
    if (name === undefined) return;
    noteSecretUse(name, value, context);
    assign(scope, name, value);
  } else if (node.type === 'subscript') bindMember(node, value, scope, context);
  else context.evaluate(node, scope);
}

/** `d['key'] = value`: the container now holds it too, and under its key nothing else. */
function bindMember(node: SyntaxNode, value: Value, scope: Scope, context: Context): void {
  const container = childIn(node, 'value');
  const old = context.evaluate(container, scope);
  const key = context.evaluate(childIn(node, 'subscript'), scope);
  const name = nameOf(context, container);
  const members = new Map(key.text === undefined ? [] : old.members);
  if (key.text !== undefined) {
    members.set(key.text, value);
    noteSecretUse(key.text, value, context);
  }
  const { text: _text, pieces: _pieces, ...kept } = old;
  const taints = taintsOf([old, key, value]);
  if (name !== undefined) assign(scope, name, { ...kept, taints, constant: old.constant && value.constant, members });
}
