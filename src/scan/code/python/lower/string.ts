import type { Expression } from '../../flow/code.ts';
import { childIn, childrenOf, type SyntaxNode } from '../../syntax.ts';
import { stringLiteral } from '../literal.ts';
import { type Lowering, spanOf } from './lowering.ts';

/** A format that takes numbers and refuses everything else. */
const numberFormat = /^:[^{}]*[bdeEfFgGnoxX%]$/;

/** A string, or several side by side: known when it has no interpolation, else put together from its parts. */
export function lowerString(node: SyntaxNode, lowering: Lowering): Expression {
  const literal = stringLiteral(node, lowering.source);
  if (literal !== undefined && !literal.open) return { op: 'constant', value: literal.text, ...spanOf(node) };
  const strings = node.type === 'string' ? [node] : node.children;
  const parts = strings.flatMap(string => childrenOf(string, 'string_content', 'interpolation'));
  return { op: 'template', parts: parts.map(part => lowerPart(part, lowering)), ...spanOf(node) };
}

function lowerPart(part: SyntaxNode, lowering: Lowering): Expression {
  if (part.type === 'string_content') return { op: 'constant', value: lowering.text(part), ...spanOf(part) };
  const inner = childIn(part, 'expression');
  const format = childIn(part, 'format_specifier');
  const value: Expression =
    inner === undefined ? { op: 'sequence', parts: [], ...spanOf(part) } : lowering.expression(inner);
  return format !== undefined && numberFormat.test(lowering.text(format))
    ? { op: 'number', value, ...spanOf(part) }
    : value;
}
