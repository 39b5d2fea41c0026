import { describe, expect, it } from 'vitest';
import type { Operation } from '../../src/operation.ts';
import { compileMerged, passesByAudit } from '../../src/policy/compile.ts';
import { exampleScope } from '../../src/policy/examples.ts';
import { compile, head, listed, ruleText } from './written.ts';

const readX: Operation = { kind: 'read', path: '/x' };
const readY: Operation = { kind: 'read', path: '/y' };
const unknown: Operation = { kind: 'unknown', text: 'a', why: 'b' };
const on = (path: string, effect: string, more: readonly string[] = [], id = `${effect}-${path.slice(1)}`) =>
  ruleText(id, effect, `{ operation: read, path: ${path} }`, `"Read: ${path}"`, more);
const policy = (settings: string, ...rules: readonly string[]) => `${head}${settings}rules:\n${rules.join('\n')}\n`;

function said(text: string, operations: readonly Operation[], others: Readonly<Record<string, string>> = {}) {
  const compiled = compile(text, others);
  const evaluation = compiled.bind(exampleScope).evaluate(operations, 'Bash');
  const handedOn = compileMerged(compiled.policy).bind(exampleScope).evaluate(operations, 'Bash');
  expect(handedOn).toEqual(evaluation);
  return [evaluation.effect, passesByAudit(evaluation), (evaluation.audited ?? []).map(({ rule }) => rule.id)];
}

const audit = 'mode: audit\n';

describe('audit mode', () => {
  it.each<[string, string, readonly Operation[], unknown[]]>([
    ['records a denial of its policy', policy(audit, on('/x', 'deny')), [readX], ['open', true, ['deny-x']]],
    ['records a question', policy(audit, on('/x', 'ask')), [readX], ['open', true, ['ask-x']]],
    ['is a matter of each rule', policy('', on('/x', 'deny', ['mode: audit'])), [readX], ['open', true, ['deny-x']]],
    ['leaves rules that enforce', policy(audit, on('/x', 'deny', ['mode: enforce'])), [readX], ['deny', false, []]],
    ['leaves floor rules', policy(audit, on('/x', 'deny', ['floor: true'])), [readX], ['deny', false, []]],
    ['leaves permissions', policy(audit, on('/x', 'allow')), [readX], ['allow', false, []]],
    [
      'records it beside a permission',
      policy(audit, on('/x', 'allow'), on('/x', 'deny')),
      [readX],
      ['open', true, ['deny-x']],
    ],
    [
      'does not help against another rule',
      policy('', on('/x', 'deny', ['mode: audit']), on('/y', 'ask')),
      [readX, readY],
      ['ask', false, ['deny-x']],
    ],
    [
      'does not settle what no rule settles',
      policy(audit, on('/x', 'deny')),
      [readX, readY],
      ['open', false, ['deny-x']],
    ],
    [
      'does not settle what was not understood',
      policy(audit, on('/x', 'deny')),
      [readX, unknown],
      ['open', false, ['deny-x']],
    ],
    [
      'does not settle it by a rule on it',
      policy(audit, ruleText('odd', 'ask', '{ operation: unknown }', '"Bash: echo \\"$(("')),
      [unknown],
      ['open', false, ['odd']],
    ],
    ['does not permit what does nothing', policy(audit, on('/x', 'deny')), [], ['open', false, []]],
  ])('%s', (_, text, operations, wanted) => {
    expect(said(text, operations)).toEqual(wanted);
  });

  it('of what is extended is for its own rules, unless the policy on top says otherwise', () => {
    const base = policy(audit, on('/x', 'deny'));
    const top = (settings: string) => `${policy(settings, on('/y', 'deny'))}extends: base\n`;
    expect(said(top(''), [readX], { base })).toEqual(['open', true, ['deny-x']]);
    expect(said(top(''), [readY], { base })).toEqual(['deny', false, []]);
    expect(said(top('mode: enforce\n'), [readX], { base })).toEqual(['deny', false, []]);
    expect(said(top(audit), [readY], { base })).toEqual(['open', true, ['deny-y']]);
  });

  it('is refused where it would be a lie', () => {
    expect(listed(policy('', on('/x', 'deny', ['floor: true', 'mode: audit'])))).toEqual([
      'top.yaml:9:11 POLICY_INVALID a floor rule is always enforced',
    ]);
    expect(listed(policy('', on('/x', 'allow', ['mode: audit'])))).toEqual([
      'top.yaml:8:11 POLICY_INVALID a rule that allows has nothing to audit',
    ]);
  });

  it('makes another digest, and naming the default makes none', () => {
    const digest = (text: string) => compile(text).digest;
    expect(digest(policy(audit, on('/x', 'deny')))).not.toBe(digest(policy('', on('/x', 'deny'))));
    expect(digest(policy('mode: enforce\n', on('/x', 'deny')))).toBe(digest(policy('', on('/x', 'deny'))));
  });
});
