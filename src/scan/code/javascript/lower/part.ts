import type { Expression } from '../../flow/code.ts';
import { childIn, type SyntaxNode } from '../../syntax.ts';
import { type Lowering, nothingAt, spanOf } from './lowering.ts';

/** Makes an expression of a node of one type. */
export type Lower = (node: SyntaxNode, lowering: Lowering) => Expression;

export const first: Lower = (node, lowering) =>
  node.children[0] === undefined ? nothingAt(node) : lowering.expression(node.children[0]);
export const last: Lower = (node, lowering) => {
  const value = node.children.at(-1);
  return value === undefined ? nothingAt(node) : lowering.expression(value);
};

export function lowerParts(node: SyntaxNode, lowering: Lowering): Expression {
  return {
    op: 'sequence',
    parts: node.children.filter(child => child.field !== 'operator').map(lowering.expression),
    ...spanOf(node),
  };
}

/** The expression in a field; nothing at all when the grammar could not read it. */
export function field(node: SyntaxNode, name: string, lowering: Lowering): Expression {
  const child = childIn(node, name);
  return child === undefined ? nothingAt(node) : lowering.expression(child);
}

export const logic: Readonly<Record<string, 'and' | 'or' | '??'>> = { '&&': 'and', '||': 'or', '??': '??' };
