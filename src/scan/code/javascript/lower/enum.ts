import type { Expression, Statement } from '../../flow/code.ts';
import { childIn, type SyntaxNode } from '../../syntax.ts';
import { type Lowering, spanOf } from './lowering.ts';
import { lowerKey } from './target.ts';

/** An enumeration: an object of constants. */
export function lowerEnum(node: SyntaxNode, lowering: Lowering): readonly Statement[] {
  const name = childIn(node, 'name');
  if (name === undefined) return [];
  const entries = (childIn(node, 'body')?.children ?? []).map((member, i) => {
    const key = childIn(member, 'name') ?? member;
    const value = childIn(member, 'value');
    const number: Expression = { op: 'constant', value: i, ...spanOf(member) };
    return { key: lowerKey(key, lowering), value: value === undefined ? number : lowering.expression(value) };
  });
  return [
    {
      op: 'express',
      value: {
        op: 'assign',
        target: lowering.target(name, true),
        value: { op: 'map', entries, ...spanOf(node) },
        ...spanOf(node),
      },
      ...spanOf(node),
    },
  ];
}
