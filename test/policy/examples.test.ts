import { describe, expect, it } from 'vitest';
import { exampleCall } from '../../src/policy/examples.ts';
import type { ExampleCall } from '../../src/policy/policy.ts';
import { compile, head, policyText, ruleText, shown } from './written.ts';

describe('exampleCall', () => {
  it.each<[ExampleCall, string, unknown]>([
    ['Bash: git status', 'Bash', { command: 'git status' }],
    ['Bash:git status', 'Bash', { command: 'git status' }],
    ['Bash: echo a: b\nls', 'Bash', { command: 'echo a: b\nls' }],
    ['Bash:', 'Bash', { command: '' }],
    ['Read: a', 'Read', { file_path: 'a' }],
    ['NotebookEdit: a.ipynb', 'NotebookEdit', { notebook_path: 'a.ipynb' }],
    ['Grep: x', 'Grep', { pattern: 'x' }],
    ['WebFetch: http://x', 'WebFetch', { url: 'http://x' }],
    ['mcp__a__b', 'mcp__a__b', {}],
    ['TodoWrite', 'TodoWrite', {}],
    [{ tool: 'X', input: { a: 1 } }, 'X', { a: 1 }],
  ])('reads %j', (example, tool, input) => {
    expect(exampleCall(example)).toEqual({ id: 'example', session: 'example', tool, input, cwd: '/workspace' });
  });

  it.each<[string, string, string]>([
    ['git status', 'an example needs a tool', 'write `Bash: git status` or `Read: /etc/hosts`'],
    ['', 'an example needs a tool', 'write `Bash: git status` or `Read: /etc/hosts`'],
    ['Bsah: ls', '`Bsah` has no short form', 'did you mean `Bash`?'],
    ['constructor: x', '`constructor` has no short form', 'write `{ tool: …, input: { … } }`'],
    ['TodoWrite: x', '`TodoWrite` has no short form', 'write `{ tool: …, input: { … } }`'],
  ])('says what is wrong with %j', (example, problem, help) => {
    expect(exampleCall(example)).toEqual({ problem, help });
  });
});

describe('an example that does not hold', () => {
  const deny = (...more: readonly string[]) =>
    ruleText('no-etc', 'deny', '{ operation: read, path: "/etc/**" }', more[0] ?? '"Read: /etc/x"', more.slice(1));
  const allow = ruleText('reads', 'allow', '{ operation: read, path: "/**" }', '"Read: /x"');

  it.each<[string, string, string, string]>([
    [
      'which rules deny it',
      policyText(deny(), ruleText('asks', 'ask', '{ operation: read, path: /x }', '"Read: /etc/y"')),
      'rule `asks` does not match an example it must',
      'it is denied by `no-etc`; widen `when`',
    ],
    [
      'which rules allow it',
      policyText(allow, deny('"Read: /x"')),
      'rule `no-etc` does not match an example it must',
      'it is allowed by `reads`; widen `when`',
    ],
    [
      'what no rule settles',
      policyText(deny('"Bash: frobnicate -x"')),
      'rule `no-etc` does not match an example it must',
      'no rule settles `execute frobnicate -x`; widen `when`',
    ],
    [
      'what a person is asked',
      policyText(ruleText('asks', 'ask', '{ operation: read, path: /x }', '"Read: /x"'), deny('"Read: /x"')),
      'rule `no-etc` does not match an example it must',
      'it is left to a person by `asks`; widen `when`',
    ],
    [
      'what it would do',
      policyText(deny()).replace(
        'match: ["Read: /etc/x"]',
        'match: ["Read: /etc/x"], no_match: ["Bash: cat /etc/../etc/y"]',
      ),
      'rule `no-etc` matches an example it must not',
      'it would `read /etc/y`; narrow `when`, or add the case to `unless`',
    ],
  ])('says %s', (_, text, message, help) => {
    expect(shown(text)).toContain(`: ${message}\n`);
    expect(shown(text)).toContain(`= help: ${help}`);
  });

  it('is found in every list of every rule', () => {
    const text = policyText(
      deny('"Read: /etc/x", "Read: /x", "Read: /y"'),
      ruleText('r', 'allow', '{ operation: read, path: /x }', '"Read: /z"'),
    );
    expect(shown(text)).toContain('3 errors');
  });

  it('must hold for certain to allow, and only perhaps to deny', () => {
    const rule = (effect: string) =>
      policyText(ruleText('r', effect, '{ operation: read, path: /x/y }', '"Bash: cat /x/*"'));
    expect(shown(rule('deny'))).toBe('no problem');
    expect(shown(rule('allow'))).toContain('EXAMPLE_NOT_MATCHED');
  });

  it('takes nothing from the machine', () => {
    const text = policyText(
      ruleText(
        'r',
        'deny',
        '{ operation: read, path: ["${home}/a", "${tmp}/a", "${guard}/a", "${workspace}/a"] }',
        '"Read: /home/user/a", "Read: ~/a", "Read: /tmp/a", "Read: /guard/a", "Read: /workspace/a", "Read: a"',
      ),
    );
    expect(shown(text)).toBe('no problem');
  });

  it.each([
    ['numbers for texts', '{ tool: Read, input: { file_path: 5 } }'],
    ['nothing', '{ tool: Bash, input: {} }'],
    ['an unknown tool', '{ tool: Frob, input: { deep: { deeper: [1, null] } } }'],
    ['a tool without a name', '{ tool: "", input: {} }'],
  ])('is a problem and no fault when it has %s', (_, example) => {
    expect(shown(policyText(deny(example)))).toMatch(/EXAMPLE_NOT_MATCHED|POLICY_INVALID/);
  });
});

it('knows the servers of the policy', () => {
  const servers = 'mcp: { servers: { s: { risk: high } } }\n';
  const rule = ruleText('r', 'ask', '{ operation: call, server: s, risk: high }', 'mcp__s__t');
  expect(compile(`${head}${servers}rules:\n${rule}\n`).policy.rules).toHaveLength(1);
});
