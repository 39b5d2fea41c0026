import type { Expression, Target } from '../../flow/code.ts';
import { childIn, type SyntaxNode } from '../../syntax.ts';
import { type Lowering, nothingAt, spanOf } from './lowering.ts';

/** What stands on the left of an assignment, a declaration or a loop; `declares` when it makes the names that it holds. */
export function lowerTarget(node: SyntaxNode, lowering: Lowering, declares = false): Target {
  const [only] = node.children;
  switch (node.type) {
    case 'identifier':
    case 'shorthand_property_identifier_pattern':
    case 'type_identifier':
      return named(node, lowering, declares);
    case 'object_pattern':
    case 'object':
      return { op: 'map', targets: node.children.map(child => entryOf(child, lowering, declares)), ...spanOf(node) };
    case 'array_pattern':
    case 'array':
      return {
        op: 'list',
        targets: withHoles(node, lowering).map(child => child && lowering.target(child, declares)),
        ...spanOf(node),
      };
    case 'assignment_pattern':
    case 'object_assignment_pattern':
    case 'assignment_expression': {
      const [left, right] = [childIn(node, 'left'), childIn(node, 'right')];
      if (left === undefined || right === undefined) break;
      return {
        op: 'default',
        target: lowering.target(left, declares),
        value: lowering.expression(right),
        ...spanOf(node),
      };
    }
    case 'rest_pattern':
    case 'spread_element':
      if (only === undefined) break;
      return { op: 'rest', target: lowering.target(only, declares), ...spanOf(node) };
    case 'member_expression':
    case 'subscript_expression': {
      const place = lowering.expression(node);
      if (place.op === 'member' || place.op === 'index' || place.op === 'name') return place;
      break;
    }
    case 'undefined':
      return { op: 'list', targets: [], ...spanOf(node) };
    default:
      if (only !== undefined && node.children.length === 1) return lowering.target(only, declares);
  }
  return { op: 'list', targets: [], ...spanOf(node) };
}

function named(node: SyntaxNode, { text, scope }: Lowering, declares: boolean): Target {
  const name = text(node);
  (declares ? scope.declared : scope.assigned).add(name);
  return { op: 'name', name: name === 'exports' && !scope.declared.has(name) ? '@exports' : name, ...spanOf(node) };
}

function entryOf(node: SyntaxNode, lowering: Lowering, declares: boolean): { key: Expression; target: Target } {
  const key = childIn(node, 'key');
  const value = childIn(node, 'value');
  if (key !== undefined && value !== undefined)
    return { key: lowerKey(key, lowering), target: lowering.target(value, declares) };
  const target = lowering.target(node, declares);
  const inner = target.op === 'default' ? target.target : target;
  return {
    key: inner.op === 'name' ? { op: 'constant', value: inner.name, ...spanOf(node) } : nothingAt(node),
    target,
  };
}

/** The name under which something is in an object. */
export function lowerKey(node: SyntaxNode, lowering: Lowering): Expression {
  if (node.type === 'string' || node.type === 'computed_property_name') {
    const [only] = node.children;
    return node.type === 'string'
      ? lowering.expression(node)
      : only === undefined
        ? nothingAt(node)
        : lowering.expression(only);
  }
  return { op: 'constant', value: lowering.text(node), ...spanOf(node) };
}

/** The elements of an array or a pattern; `undefined` for those that are left out, which the tree does not tell. */
export function withHoles(node: SyntaxNode, { source }: Lowering): (SyntaxNode | undefined)[] {
  const all: (SyntaxNode | undefined)[] = [];
  let from = node.start + 1;
  for (const child of node.children) {
    const commas = commasIn(source.slice(from, child.start));
    for (let hole = all.length === 0 ? 0 : 1; hole < commas; hole++) all.push(undefined);
    all.push(child);
    from = child.end;
  }
  return all;
}

function commasIn(gap: string): number {
  return gap.replaceAll(/\/\*[\s\S]*?\*\/|\/\/[^\n]*/g, '').split(',').length - 1;
}
