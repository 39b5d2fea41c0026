import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { packageRoot } from '../../../src/adapters/package-root.ts';
import { loadScript } from '../../../src/adapters/scripted-model/script.ts';
import { InputError } from '../../../src/errors.ts';
import { renderProblems } from '../../../src/render/problem.ts';

const load = (text: string, given: Readonly<Record<string, string>> = {}) =>
  loadScript({ file: 'script.yaml', text }, given);

function rendered(text: string): string {
  try {
    load(text);
  } catch (error) {
    if (error instanceof InputError) return renderProblems(error.problems);
    throw error;
  }
  return '';
}

describe('loadScript', () => {
  it('reads everything that a script can say', () => {
    const text = `
version: 1
name: everything
task: look
turns:
  - say: I look.
    calls:
      - tool: Read
        input: { file_path: a, deep: [{ x: 1 }, null, true] }
        expect: { ok: true, contains: x, lacks: y, told: z }
  - status: 529
    delay_ms: 5
threads:
  deep: { turns: [{ say: deep }] }
adapters: &unused
`.replace('adapters: &unused\n', '');
    expect(load(text)).toEqual({
      name: 'everything',
      task: 'look',
      turns: [
        {
          say: 'I look.',
          calls: [
            {
              tool: 'Read',
              input: { file_path: 'a', deep: [{ x: 1 }, null, true] },
              expect: { ok: true, contains: 'x', lacks: 'y', told: 'z' },
            },
          ],
        },
        { status: 529, delay_ms: 5 },
      ],
      threads: { deep: { turns: [{ say: 'deep' }] } },
    });
  });

  it('joins the parts of a value and fills it in everywhere, also where it stands beside others', () => {
    const text = `
version: 1
values:
  key: [AK, IA, "1"]
  name: ann
task: greet \${name}
turns:
  - say: "\${name} and \${name}: \${key}"
    calls:
      - { tool: Write, input: { file_path: "\${workspace}/a", content: ["\${key}"] } }
adjudicator:
  - { contains: "\${key}", verdict: deny }
`;
    expect(load(text, { workspace: '/w' })).toEqual({
      task: 'greet ann',
      turns: [
        {
          say: 'ann and ann: AKIA1',
          calls: [{ tool: 'Write', input: { file_path: '/w/a', content: ['AKIA1'] } }],
        },
      ],
      adjudicator: [{ contains: 'AKIA1', verdict: 'deny' }],
    });
  });

  it('leaves what is no value alone, and fills nothing in twice', () => {
    const text = `
version: 1
values: { a: "\${b}", b: x }
turns:
  - say: "\${a} $b \${} \${A} \${a-b} $\${b}"
`;
    expect(load(text).turns[0]?.say).toBe('${b} $b ${} ${A} ${a-b} $x');
  });

  it('points at an unknown value, wherever it stands', () => {
    const text = `version: 1
values: { workspace_key: x }
turns:
  - calls:
      - tool: Bash
        input:
          command: "echo \${workspce_key}"
  - say: "\${__proto__} \${nothing_like_it}"
`;
    expect(rendered(text)).toBe(`error[VARIABLE_UNKNOWN]: unknown value \`\${workspce_key}\`
 --> script.yaml:7:20
  |
7 |           command: "echo \${workspce_key}"
  |                    ^^^^^^^^^^^^^^^^^^^^^^
  = help: did you mean \`workspace_key\`?

error[VARIABLE_UNKNOWN]: unknown value \`\${nothing_like_it}\`
 --> script.yaml:8:10
  |
8 |   - say: "\${__proto__} \${nothing_like_it}"
  |          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  = help: expected one of \`workspace_key\`

2 errors`);
  });

  it('says every mistake at its place', () => {
    const text = `version: 2
turns:
  - sya: hello
    calls:
      - tool: Bash
  - delay_ms: soon
adjudicator:
  - contains: x
    verdict: allow
`;
    expect(rendered(text)).toBe(`error[SCRIPT_INVALID]: \`version\` must be \`1\`, found \`2\`
 --> script.yaml:1:10
  |
1 | version: 2
  |          ^

error[SCRIPT_INVALID]: unknown key \`sya\`
 --> script.yaml:3:5
  |
3 |   - sya: hello
  |     ^^^
  = help: did you mean \`say\`?

error[SCRIPT_INVALID]: \`turns.0.calls.0\` needs the key \`input\`
 --> script.yaml:5:9
  |
5 |       - tool: Bash
  |         ^^^^^^^^^^
  = help: Its input; \`\${name}\` is filled in.

error[SCRIPT_INVALID]: \`turns.1.delay_ms\` must be integer, found \`"soon"\`
 --> script.yaml:6:15
  |
6 |   - delay_ms: soon
  |               ^^^^

error[SCRIPT_INVALID]: \`adjudicator.0.verdict\` cannot be \`"allow"\`
 --> script.yaml:9:14
  |
9 |     verdict: allow
  |              ^^^^^
  = help: expected one of \`approve\`, \`deny\`, \`needs-human\`

5 errors`);
  });

  it.each([
    ['', 'the file is empty'],
    ['\0', 'this is a binary file, not text'],
    ['- a', 'must be object'],
    ['version: 1', 'needs the key `turns`'],
    ['version: 1\nturns: []', 'must NOT have fewer than 1 items'],
    ['version: 1\nturns: [{say: a}]\nturns: [{say: b}]', 'map keys must be unique'],
    ['version: 1\nturns: [{say: ""}]', 'must NOT have fewer than 1 characters'],
    ['version: 1\nturns: [{status: 200}]', 'must be >= 400'],
    ['version: 1\nturns: [{say: x}]\nvalues: {Key: x}', '`values`'],
    [
      `version: 1\nturns: [{say: x}]\na: &a [x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b,*b]\nd: [*c,*c,*c,*c,*c,*c]`,
      'alias',
    ],
  ])('refuses %j', (text, message) => {
    expect(rendered(text).toLowerCase()).toContain(message.toLowerCase());
  });

  it('reads every script that comes with the package', () => {
    const examples = join(packageRoot(), 'examples');
    const scripts = readdirSync(examples, { recursive: true, encoding: 'utf8' }).filter(file =>
      /(^|\/)script[\w-]*\.yaml$/.test(file),
    );
    expect(scripts.length).toBeGreaterThan(0);
    for (const file of scripts)
      expect(load(readFileSync(join(examples, file), 'utf8'), { workspace: '/w' }).turns.length).toBeGreaterThan(0);
  });
});
