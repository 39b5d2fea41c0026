import { describe, expect, it } from 'vitest';
import { interpret } from '../../src/interpret/interpret.ts';
import { exampleCall, exampleScope } from '../../src/policy/examples.ts';
import { restoredPolicy, type StoredPolicy, storedPolicy } from '../../src/policy/stored-policy.ts';
import type { SourceText } from '../../src/yaml-file.ts';
import { rule } from './lint/warned.ts';
import { compile, policyText } from './written.ts';

const base = policyText(rule('etc', 'deny', '{ operation: [read, write], path: "/etc/**" }', '"Read: /etc/x"'));
const top = `extends: base.yaml
${policyText(
  rule('look', 'allow', '{ operation: read, path: "${workspace}/**" }', '"Read: x"'),
  rule('frob', 'ask', "{ operation: execute, command: '^frob( |$)' }", '"Bash: frob"'),
)}exceptions:
  - rule: frob
    owner: Ada
    reason: the migration
    expires: "2026-12-31"
    when: { flag: --now }
    examples: { match: ["Bash: frob --now"] }
`;
const texts: Readonly<Record<string, string>> = { 'top.yaml': top, 'base.yaml': base };
const compiled = compile(top, { 'base.yaml': base });
const stored = storedPolicy(compiled, 'product 1');
const read = (file: string): SourceText | undefined => {
  const text = texts[file];
  return text === undefined ? undefined : { file, text };
};
const restore = (value: unknown, product = 'product 1', from = read) => restoredPolicy(value, product, from);
const plain = (value: StoredPolicy) => JSON.parse(JSON.stringify(value)) as StoredPolicy;

describe('a stored policy', () => {
  it('decides as the compiled one, with the same digest and files', () => {
    const restored = restore(plain(stored));
    expect(restored).toMatchObject({ digest: compiled.digest, files: compiled.files, policy: compiled.policy });
    const scope = { ...exampleScope, today: '2026-11-21' };
    const [before, after] = [compiled.bind(scope), restored?.bind(scope)];
    for (const example of [
      'Read: x',
      'Read: /etc/x',
      'Write: /etc/x',
      'Write: x',
      'Bash: frob',
      'Bash: frob --now',
      'Bash: cat x < /etc/y',
      'NoSuchTool',
    ]) {
      const call = exampleCall(example);
      if ('problem' in call) throw new Error(call.problem);
      const operations = interpret(call, { home: '/home/user', servers: {} });
      expect(after?.evaluate(operations, call.tool), example).toEqual(before.evaluate(operations, call.tool));
    }
    expect(after?.evaluate([], 'Bash')).toEqual(before.evaluate([], 'Bash'));
  });

  it.each<[string, unknown, string?, typeof read?]>([
    ['of another version of the product', stored, 'product 2'],
    ['of another format', { ...stored, format: 2 }],
    ['with another policy than its digest says', { ...stored, policy: { ...stored.policy, rules: [] } }],
    ['with another digest', { ...stored, digest: '0'.repeat(64) }],
    ['without its sources', { ...stored, sources: [] }],
    ['whose source has changed', stored, 'product 1', file => ({ file, text: `${texts[file]} ` })],
    ['whose source is gone', stored, 'product 1', file => (file === 'base.yaml' ? undefined : read(file))],
    ['that is no object', [stored]],
    ['that holds no rules', { ...stored, policy: {} }],
  ])('is not used: one %s', (_name, value, product, from) => {
    expect(restore(value, product, from)).toBeUndefined();
  });
});
