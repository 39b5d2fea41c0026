import type { Target } from '../../flow/code.ts';
import { childIn, type SyntaxNode } from '../../syntax.ts';
import { type Lowering, spanOf } from './lowering.ts';

const patterns: ReadonlySet<string> = new Set([
  'pattern_list',
  'tuple_pattern',
  'list_pattern',
  'tuple',
  'list',
  'expression_list',
]);

/** What stands on the left of an assignment, a loop or an `as`. */
export function lowerTarget(node: SyntaxNode, lowering: Lowering): Target {
  if (node.type === 'identifier') return { op: 'name', name: lowering.text(node), ...spanOf(node) };
  if (patterns.has(node.type)) return { op: 'list', targets: node.children.map(lowering.target), ...spanOf(node) };
  const [only] = node.children;
  if ((node.type === 'list_splat_pattern' || node.type === 'list_splat') && only !== undefined)
    return { op: 'rest', target: lowering.target(only), ...spanOf(node) };
  if (node.type === 'attribute') {
    const [object, name] = [childIn(node, 'object'), childIn(node, 'attribute')];
    if (object !== undefined && name !== undefined)
      return {
        op: 'member',
        object: lowering.expression(object),
        name: lowering.text(name),
        nameAt: spanOf(name),
        ...spanOf(node),
      };
  }
  if (node.type === 'subscript') {
    const [object, key] = [childIn(node, 'value'), childIn(node, 'subscript')];
    if (object !== undefined && key !== undefined)
      return { op: 'index', object: lowering.expression(object), key: lowering.expression(key), ...spanOf(node) };
  }
  if (only !== undefined && node.children.length === 1) return lowering.target(only);
  return { op: 'list', targets: [], ...spanOf(node) };
}
