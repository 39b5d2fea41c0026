import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileFile } from '../../src/adapters/policy-files.ts';
import { InputError } from '../../src/errors.ts';
import { problemsOf } from '../problems.ts';
import { scratch } from '../scratch.ts';
import { compile, effectOf, head, listed, load, policyText, ruleText, shown } from './written.ts';

const readX = ruleText('no-x', 'deny', '{ operation: read, path: /x }', '"Read: /x"');

describe('a policy with mistakes', () => {
  it('shows each of them at its place, with a caret and the near miss', () => {
    const text = `version: 1
name: five
limits: { tunrs: 5 }
rules:
  - id: dney-it
    effect: dney
    reason: because
    when: { operation: read, path: /x }
    examples: { match: ["Read: /x"] }
  - id: backtracks
    effect: deny
    reason: because
    when: { operation: execute, command: "^(?!git)" }
    examples: { match: ["Bash: ls"] }
  - id: mistyped
    effect: deny
    reason: because
    when: { operation: read, path: ["/y", "\${worksapce}/x"] }
    examples: { match: ["Read: /y"] }
  - id: narrow
    effect: deny
    reason: because
    when: { operation: read, path: "/z" }
    examples: { match: ["Read: /zz"] }
`;
    expect(shown(text)).toBe(`error[POLICY_INVALID]: unknown key \`tunrs\`
 --> top.yaml:3:11
  |
3 | limits: { tunrs: 5 }
  |           ^^^^^
  = help: did you mean \`turns\`?

error[POLICY_INVALID]: \`rules.0.effect\` cannot be \`"dney"\`
 --> top.yaml:6:13
  |
6 |     effect: dney
  |             ^^^^
  = help: did you mean \`deny\`?

error[PATTERN_INVALID]: \`^(?!git)\` is not a linear-time regular expression: invalid or unsupported Perl syntax: \`(?!\`
  --> top.yaml:13:42
   |
13 |     when: { operation: execute, command: "^(?!git)" }
   |                                          ^^^^^^^^^^
   = help: RE2 syntax: no look-around, no back-references, repeats of at most 1000

error[VARIABLE_UNKNOWN]: unknown variable \`\${worksapce}\`
  --> top.yaml:18:43
   |
18 |     when: { operation: read, path: ["/y", "\${worksapce}/x"] }
   |                                           ^^^^^^^^^^^^^^^^
   = help: did you mean \`workspace\`?

error[EXAMPLE_NOT_MATCHED]: rule \`narrow\` does not match an example it must
  --> top.yaml:24:25
   |
24 |     examples: { match: ["Read: /zz"] }
   |                         ^^^^^^^^^^^
   = help: no rule settles \`read /zz\`; widen \`when\`

5 errors`);
  });

  it.each<[string, string, readonly string[]]>([
    ['an empty text', '', ['1:1 YAML_INVALID the file is empty']],
    ['spaces only', ' \n\n', ['1:1 YAML_INVALID the file is empty']],
    ['a comment only', '# x\n', ['1:1 YAML_INVALID the file is empty']],
    ['a list', '- a\n', ['1:1 POLICY_INVALID the file must be object, found `["a"]`']],
    ['a word', 'hello\n', ['1:1 POLICY_INVALID the file must be object, found `"hello"`']],
    ['another version', 'version: 2\nname: x\n', ['1:10 POLICY_INVALID `version` must be `1`, found `2`']],
    ['a version in quotes', 'version: "1"\nname: x\n', ['1:10 POLICY_INVALID `version` must be `1`, found `"1"`']],
    ['no name', 'version: 1\n', ['1:1 POLICY_INVALID the file needs the key `name`']],
    ['an empty name', 'version: 1\nname: ""\n', ['2:7 POLICY_INVALID `name` must NOT have fewer than 1 characters']],
    [
      'a name that is no text',
      'version: 1\nname: no\nrules: x\n',
      ['3:8 POLICY_INVALID `rules` must be array, found `"x"`'],
    ],
    [
      'a limit without end',
      `${head}limits: { turns: .inf }\n`,
      ['3:18 POLICY_INVALID `limits.turns` must be integer, found `Infinity`'],
    ],
    ['a limit of nothing', `${head}limits: { cost_usd: 0 }\n`, ['3:21 POLICY_INVALID `limits.cost_usd` must be > 0']],
    [
      'yes for true',
      `${head}network: { air_gapped: yes }\n`,
      ['3:24 POLICY_INVALID `network.air_gapped` must be boolean, found `"yes"`'],
    ],
    [
      'a list with the name of a variable',
      `${head}lists: { home: [/x] }\n`,
      ['3:10 POLICY_INVALID `home` cannot be a name in `lists`'],
    ],
    ['a prototype', `${head}__proto__: { rules: [] }\n`, ['3:1 POLICY_INVALID unknown key `__proto__`']],
    [
      'the prototype of the lists',
      `${head}lists: { __proto__: [a] }\n`,
      ['3:10 POLICY_INVALID `__proto__` cannot be a name in `lists`'],
    ],
    ['a rule that is nothing', `${head}rules:\n  -\n`, ['4:4 POLICY_INVALID `rules.0` must be object, found `null`']],
    ['one rule twice', policyText(readX, readX), ['9:9 RULE_DUPLICATE the rule `no-x` is written twice']],
    [
      'a permission for what is not understood',
      policyText(ruleText('all', 'allow', '{ operation: [read, unknown] }', '"Read: /x"')),
      ['7:24 POLICY_INVALID no rule can allow what was not understood'],
    ],
    [
      'two wrong flags and a key that never fits',
      policyText(ruleText('f', 'deny', '{ operation: execute, flag: [force, -f, f], host: x }', '"Bash: x -f"')),
      [
        '7:40 PATTERN_INVALID `force` is not a flag',
        '7:51 PATTERN_INVALID `f` is not a flag',
        '7:55 POLICY_INVALID `host` never fits `execute`',
      ],
    ],
    [
      'paths that are none',
      policyText(
        ruleText(
          'p',
          'deny',
          '{ operation: read, path: [/x, src/a, "~/.ssh", /a/../b, "/a/**b", "/a/{b", /a}, ./c] }',
          '"Read: /x"',
        ).replace('/a}', '"/a}"'),
      ),
      [
        '7:41 PATTERN_INVALID `src/a` is neither absolute nor starts with `**/`',
        '7:48 PATTERN_INVALID `~/.ssh` is neither absolute nor starts with `**/`',
        '7:58 PATTERN_INVALID `/a/../b` holds `.` or `..`',
        '7:67 PATTERN_INVALID in `/a/**b`, `**` must stand alone between slashes',
        '7:77 PATTERN_INVALID `/a/{b` has unbalanced braces, or more than 256 alternatives',
        '7:86 PATTERN_INVALID `/a}` has unbalanced braces, or more than 256 alternatives',
        '7:93 PATTERN_INVALID `./c` is neither absolute nor starts with `**/`',
      ],
    ],
  ])('says what is wrong with %s', (_, text, problems) => {
    expect(listed(text)).toEqual(problems.map(problem => `top.yaml:${problem}`));
  });

  it('drops a broken rule and says what is wrong with the others', () => {
    const wrong = ruleText('no-y', 'deny', '{ operation: reed, path: /y }', '"Read: /y"');
    expect(listed(policyText(wrong, readX, readX)).map(line => line.split(' ')[1])).toEqual([
      'POLICY_INVALID',
      'RULE_DUPLICATE',
    ]);
  });

  it('says nothing of the rules when what they build on is missing', () => {
    const uses = ruleText('no-y', 'deny', '{ operation: read, path: "${mine}/y" }', '"Read: /y"');
    expect(listed(`${head}extends: nowhere\nrules:\n${uses}\n`)).toEqual([
      'top.yaml:3:10 FILE_MISSING there is no `nowhere`',
    ]);
    expect(listed(`${head}lists: { mine: 5 }\nrules:\n${uses}\n`)).toEqual([
      'top.yaml:3:16 POLICY_INVALID `lists.mine` must be array, found `5`',
    ]);
  });

  it('counts the mistakes that nobody reads', () => {
    const text = head + Array.from({ length: 20_000 }, (_, i) => `k${i}: 1`).join('\n');
    const lines = listed(text);
    expect(lines).toHaveLength(101);
    expect(lines.at(-1)).toContain('19900 more problems like this');
  });
});

describe('a policy file', () => {
  const compiled = (content: string | Uint8Array) => {
    const file = join(scratch(), 'policy.yaml');
    writeFileSync(file, content);
    return problemsOf(() => compileFile(file)).map(line => line.replace(file, 'FILE'));
  };
  it.each<[string, string | Uint8Array, RegExp]>([
    ['an empty file', '', /^YAML_INVALID the file is empty$/],
    ['a binary file', new Uint8Array([0x7f, 0x45, 0x4c, 0x46, 0]), /^FILE_BINARY `FILE` is a binary file$/],
    ['Latin-1', new Uint8Array([...Buffer.from(head), 0x23, 0xe4, 0x0a]), /^FILE_BINARY `FILE` is not UTF-8$/],
    ['UTF-16', Buffer.from(`\uFEFF${head}`, 'utf16le'), /^FILE_BINARY /],
    [
      'a surrogate in UTF-8',
      new Uint8Array([...Buffer.from(head), 0x23, 0xed, 0xa0, 0x80]),
      /^FILE_BINARY `FILE` is not UTF-8$/,
    ],
    ['50 MB', new Uint8Array(50 * 1024 * 1024).fill(0x23), /^FILE_TOO_LARGE `FILE` has 52428800 bytes/],
  ])('is refused when it is %s', (_, content, problem) => {
    expect(compiled(content)).toEqual([expect.stringMatching(problem)]);
  });

  it.each([
    ['with a byte order mark', (text: string) => `\uFEFF${text}`],
    ['with CRLF', (text: string) => text.replaceAll('\n', '\r\n')],
    ['without a last line end', (text: string) => text.trimEnd()],
  ])('is read %s', (_, change) => {
    expect(compiled(change(policyText(readX)))).toEqual([]);
    expect(compile(change(policyText(readX))).digest).toBe(compile(policyText(readX)).digest);
  });
});

describe('extends', () => {
  it('puts the base below, and says the places of both', () => {
    const base = policyText(ruleText('no-y', 'deny', '{ operation: read, path: /y }', '"Read: /y"'));
    const policy = compile(`${head}extends: base\nrules:\n${readX}\n`, { base });
    expect(policy.files.map(({ file }) => file)).toEqual(['top.yaml', 'base']);
    expect(policy.policy.rules?.map(({ id }) => id)).toEqual(['no-y', 'no-x']);
    expect(policy.policy).not.toHaveProperty('extends');
  });

  it('reads a base once, however many name it', () => {
    const base = policyText(readX);
    const left = `${head}extends: base\n`;
    expect(compile(`${head}extends: [left, right, base]\n`, { base, left, right: left }).files).toHaveLength(4);
  });

  it.each<[string, string, Record<string, string>, readonly string[]]>([
    ['itself', 'top.yaml', { 'top.yaml': '' }, ['top.yaml:3:10 EXTENDS_CYCLE `top.yaml` extends this file in turn']],
    [
      'what extends it',
      'a',
      { a: `${head}extends: [b]\n`, b: `${head}extends: [a]\n` },
      ['b:3:11 EXTENDS_CYCLE `a` extends this file in turn'],
    ],
    ['what is not there', 'nowhere', {}, ['top.yaml:3:10 FILE_MISSING there is no `nowhere`']],
    ['a list with what is not there', '[a, gone]', { a: head }, ['top.yaml:3:14 FILE_MISSING there is no `gone`']],
    ['nothing', '[]', {}, ['top.yaml:3:10 POLICY_INVALID `extends` must NOT have fewer than 1 items']],
    [
      'what is broken',
      'a',
      { a: 'version: 1\nnmae: x\n' },
      ['a:1:1 POLICY_INVALID the file needs the key `name`', 'a:2:1 POLICY_INVALID unknown key `nmae`'],
    ],
    ['the prototype', 'constructor', {}, ['top.yaml:3:10 FILE_MISSING there is no `constructor`']],
  ])('refuses %s', (_, reference, others, problems) => {
    expect(listed(`${head}extends: ${reference}\n`, others)).toEqual(problems);
  });

  it('finds a pack by its name before a file, and a file by its path', () => {
    const folder = scratch();
    const write = (name: string, text: string) => writeFileSync(join(folder, name), text);
    write('default', 'not: read\n');
    write('default.yaml', `${head}extends: default\n`);
    write('top.yaml', `${head}extends: ./default.yaml\n`);
    const { files, policy } = compileFile(join(folder, 'top.yaml'));
    expect(files.map(({ file }) => file.replace(folder, ''))).toEqual([
      '/top.yaml',
      '/default.yaml',
      expect.stringMatching(/\/policies\/default\.yaml$/),
    ]);
    expect(policy.rules?.length).toBeGreaterThan(20);
  });

  it.each([
    ['defualt', 'FILE_MISSING there is no pack `defualt`'],
    ['../policies/default', 'FILE_MISSING there is no file'],
    ['./gone.yaml', 'FILE_MISSING there is no file'],
    ['.', 'FILE_UNREADABLE'],
  ])('refuses %s, which is neither', (reference, problem) => {
    const file = join(scratch(), 'top.yaml');
    writeFileSync(file, `${head}extends: ${reference}\n`);
    expect(problemsOf(() => compileFile(file))).toEqual([expect.stringContaining(problem)]);
  });

  it('lets a policy on top only tighten', () => {
    const base = policyText(ruleText('read-x', 'allow', '{ operation: read, path: /x }', '"Read: /x"'));
    const policy = compile(`${head}extends: base\nrules:\n${readX}\n`, { base });
    expect(effectOf(policy, [{ kind: 'read', path: '/x' }])).toBe('deny');
  });
});

describe('loadPolicy', () => {
  it('throws nothing but an InputError, with places inside the text', { timeout: 120_000 }, () => {
    const piece = fc.constantFrom(
      'version: 1',
      'name: x',
      'rules:',
      '  - id: a',
      '    effect: deny',
      '    when: { operation: read }',
      'lists:',
      '  a: [b]',
      'extends: base',
      '- ',
      '? ',
      ': ',
      '&a ',
      '*a',
      '!!set',
      '"',
      "'",
      '{',
      '}',
      '[',
      ']',
      ',',
      '|',
      '>',
      '#',
      '%YAML 1.1',
      '---',
      '...',
      '\t',
      ' ',
      '\n',
      '\r\n',
      '\uFEFF',
      '\0',
      '\ud800',
      '😀',
      '<<: *a',
      '\u2028',
    );
    const text = fc.oneof(
      fc.array(piece, { maxLength: 30 }).map(pieces => pieces.join('')),
      fc.array(piece, { maxLength: 30 }).map(pieces => pieces.join('\n')),
      fc.string({ unit: 'binary' }),
    );
    fc.assert(
      fc.property(text, written => {
        try {
          load(written, { base: head });
        } catch (error) {
          if (!(error instanceof InputError)) throw error;
          const rows = written
            .replace(/^\uFEFF/, '')
            .split('\n')
            .map(row => row.replace(/\r$/, ''));
          expect(error.problems.length).toBeGreaterThan(0);
          for (const { place } of error.problems) {
            expect(place?.text).toBe(rows[(place?.line ?? 0) - 1]);
            expect(place?.column).toBeGreaterThanOrEqual(1);
            expect(place?.column).toBeLessThanOrEqual((place?.text.length ?? 0) + 1);
            expect(place?.length).toBeGreaterThanOrEqual(1);
          }
        }
      }),
      { numRuns: 1500, seed: 1 },
    );
  });
});
