import type { Case, Expression, Statement } from '../../flow/code.ts';
import { childIn, type SyntaxNode } from '../../syntax.ts';
import { type Lowering, spanOf } from './lowering.ts';

export function lowerSwitch(node: SyntaxNode, lowering: Lowering): readonly Statement[] {
  const subject = childIn(node, 'value');
  const cases = (childIn(node, 'body')?.children ?? []).map((clause): Case => {
    const value = childIn(clause, 'value');
    const body = lowering.statements(clause.children.filter(child => child.field === 'body'));
    return {
      values: value === undefined ? undefined : [lowering.expression(value)],
      isDefault: clause.type === 'switch_default',
      captures: [],
      body,
    };
  });
  const merged = mergedCases(cases);
  if (subject === undefined) return cases.flatMap(one => one.body);
  const ordered = [...merged.filter(one => one.isDefault !== true), ...merged.filter(one => one.isDefault === true)];
  return [{ op: 'switch', subject: lowering.expression(subject), cases: ordered, fallsThrough: true, ...spanOf(node) }];
}

/** `case 'a': case 'b': …` is one case with two values. */
function mergedCases(cases: readonly Case[]): Case[] {
  const merged: Case[] = [];
  let waiting: Expression[] = [];
  for (const one of cases) {
    const isEmpty = one.body.length === 0 && one.values !== undefined && one !== cases.at(-1);
    if (isEmpty) waiting.push(...(one.values ?? []));
    else {
      merged.push(one.values === undefined ? one : { ...one, values: [...waiting, ...one.values] });
      waiting = [];
    }
  }
  return merged;
}
