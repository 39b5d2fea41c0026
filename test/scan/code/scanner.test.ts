import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadParsers } from '../../../src/adapters/parsers.ts';
import { pythonRules } from '../../../src/scan/code/python/rules/all.ts';
import { type CodeScanner, createCodeScanner, parseLimit } from '../../../src/scan/code/scanner.ts';
import { rules } from '../../../src/scan/rules.ts';

const folder = new URL('./fixtures/python/', import.meta.url);
const fixtures = readdirSync(folder).toSorted();

let scanner: CodeScanner;
beforeAll(async () => {
  scanner = createCodeScanner(await loadParsers());
});

const found = (text: string) =>
  scanner.scan('a.py', text).findings.map(({ rule, severity, region }) => [region.startLine, rule, severity].join(' '));

/** What the comments of a fixture say: `# finding: RULE SEVERITY` on the line that must be found. */
function expected(text: string): string[] {
  return text.split('\n').flatMap((line, i) => {
    const said = /# finding: (\S+) (\w+)$/.exec(line);
    return said === null ? [] : [`${i + 1} ${said[1]} ${said[2]}`];
  });
}

/** Blocks inside one another. */
function ladder(steps: number, head: string): string {
  const lines = Array.from({ length: steps }, (_, i) => `${' '.repeat(i)}${head}`);
  return [...lines, `${' '.repeat(steps)}pass`, ''].join('\n');
}

/** What is found of one rule; of every rule in the fixture of harmless code. */
const foundOf = (name: string, text: string) =>
  found(text).filter(line => name === 'harmless.py' || line.split(' ')[1] === name.replace(/\.py$/, ''));

describe('annotated fixtures', () => {
  it.each(fixtures)('finds what %s says, and nothing else of its rule', name => {
    const text = readFileSync(new URL(name, folder), 'utf8');
    expect(foundOf(name, text)).toEqual(expected(text));
    expect(scanner.scan(name, text).error).toBe(undefined);
  });

  it.each(pythonRules.map(rule => rule.id))(
    '%s has a fixture with lines that it finds and lines that it does not',
    id => {
      const text = readFileSync(new URL(`${id}.py`, folder), 'utf8');
      const lines = expected(text).length;
      expect(lines).toBeGreaterThan(0);
      expect(text.split('\n').filter(line => line.trim() !== '').length).toBeGreaterThan(lines + 1);
    },
  );

  it.each(fixtures)('says the same of %s with CRLF and a byte order mark', name => {
    const text = readFileSync(new URL(name, folder), 'utf8');
    expect(found(`\ufeff${text.replaceAll('\n', '\r\n')}`)).toEqual(found(text));
  });
});

describe('rule descriptions', () => {
  const cwes: Readonly<Record<string, number>> = {
    'sql-injection': 89,
    'nosql-injection': 943,
    'command-injection': 78,
    'code-injection': 94,
    'ldap-injection': 90,
    'xpath-injection': 643,
    'template-injection': 1336,
    'cross-site-scripting': 79,
    'path-traversal': 22,
    'server-side-request-forgery': 918,
    'open-redirect': 601,
    'trust-boundary': 501,
    'unsafe-deserialisation': 502,
    'xml-external-entities': 611,
    'insecure-cookie': 614,
    'weak-hash': 328,
    'weak-cipher': 327,
    'weak-random': 330,
    'hardcoded-credential': 798,
    'certificate-not-checked': 295,
    'csrf-off': 352,
    'log-injection': 117,
    'header-injection': 113,
    'timing-unsafe-comparison': 208,
    'loose-permissions': 732,
    'insecure-temporary-file': 377,
  };

  it.each(Object.entries(cwes))('names the most specific CWE of %s first', (id, cwe) => {
    expect(pythonRules.find(rule => rule.id === `python-${id}`)?.cwe[0]).toBe(cwe);
  });

  it('gives every rule of every scanner one id', () => {
    const ids = rules().map(rule => rule.id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toEqual(expect.arrayContaining(pythonRules.map(rule => rule.id)));
  });

  it.each(pythonRules.map(rule => [rule.id, rule] as const))(
    '%s says what is wrong, what to do, and where it belongs',
    (_, rule) => {
      expect(rule.help).toMatch(/\n\nbad: `[\s\S]+`\n\ngood: `[\s\S]+`$/);
      expect(rule.tags).toContainEqual(expect.stringMatching(/^A\d\d:2021$/));
      expect(rule.cwe.length).toBeGreaterThan(0);
    },
  );
});

describe('createCodeScanner', () => {
  it('knows a language by the ending of a path', () => {
    expect(
      ['a.py', 'B.PY', 'a.pyi', 'a/b.pyw', 'a.pyc', 'py', 'a.py.txt', 'a.rb'].map(path => scanner.languageOf(path)),
    ).toEqual(['python', 'python', 'python', 'python', undefined, undefined, undefined, undefined]);
  });

  it('says what it did not look at', () => {
    expect(scanner.scan('a.rb', 'x')).toEqual({
      findings: [],
      error: 'there is no scanner for the language of `a.rb`',
    });
    expect(createCodeScanner(new Map()).scan('a.py', 'x')).toEqual({
      findings: [],
      error: 'the parser for python was not loaded',
    });
  });

  it('reports a whole finding, with columns in UTF-16 units', () => {
    expect(scanner.scan('src/é.py', 'import hashlib\nx = "é😀"; hashlib.md5()\n')).toEqual({
      findings: [
        {
          scanner: 'code',
          rule: 'python-weak-hash',
          severity: 'warning',
          confidence: 'high',
          message: 'MD5 is broken',
          where: 'src/é.py',
          region: { startLine: 2, startColumn: 20, endLine: 2, endColumn: 23 },
        },
      ],
    });
  });

  it('takes a secret of a known kind for a credential, once', () => {
    const token = `${'ghp_'}zQWBuTSOoRi4A9spHcVY5ncnsDkxkJ${'0mLq17'}`;
    const scan = scanner.scan('a.py', `token = "${token}"\n# ${token}\n`);
    expect(
      scan.findings.map(({ rule, severity, confidence, message, region }) => [
        rule,
        severity,
        confidence,
        message,
        region.startLine,
      ]),
    ).toEqual(
      [1, 2].map(line => [
        'python-hardcoded-credential',
        'error',
        'high',
        'a GitHub personal access token is written in the code',
        line,
      ]),
    );
    expect(JSON.stringify(scan)).not.toContain(token);
  });

  it('scans what it can of broken code, and says where it broke', () => {
    const text = 'import hashlib\n\ndef f(:\n    return )\n\nhashlib.md5(b"x")\n';
    expect(scanner.scan('a.py', text)).toMatchObject({
      findings: [{ rule: 'python-weak-hash', region: { startLine: 6 } }],
      error: 'the syntax at line 3 was not understood',
    });
  });

  it.each([
    ['an empty file', ''],
    ['blank lines', '\n\r\n\t'],
    ['NUL and lone surrogates', 'x = "\0\ud800"\n'],
    ['one huge line', `x = [${'1, '.repeat(200_000)}]`],
  ])('has nothing to say of %s', (_, text) => {
    expect(scanner.scan('a.py', text).findings).toEqual([]);
  });

  const nested = 20_000;
  const deep: [string, string][] = [
    ['parentheses', `x = ${'('.repeat(nested)}1${')'.repeat(nested)}\n`],
    ['brackets', `x = ${'['.repeat(nested)}${']'.repeat(nested)}\n`],
    ['calls', `x = ${'f('.repeat(nested)}${')'.repeat(nested)}\n`],
    ['conditions', `x = ${'1 if '.repeat(5000)}1${' else 1'.repeat(5000)}\n`],
    ['lambdas', `x = ${'lambda: '.repeat(nested)}1\n`],
    ['negations', `x = ${'not '.repeat(nested)}1\n`],
    ['attributes', `x = a${'.b'.repeat(nested)}\n`],
    ['calls in a row', `x = a${'.b()'.repeat(nested)}\n`],
    ['subscripts', `x = a${'[0]'.repeat(nested)}\n`],
    ['strings in strings', `x = ${'f"{'.repeat(200)}1${'}"'.repeat(200)}\n`],
    ['functions', ladder(90, 'def f():')],
    ['blocks', ladder(90, 'if x:')],
    ['loops', ladder(40, 'for a in b:')],
    ['targets', `${'('.repeat(2000)}a${',)'.repeat(2000)} = b\n`],
  ];

  it.each(deep)('survives deep nesting of %s, and goes on behind it', (_, text) => {
    const { findings } = scanner.scan('a.py', `import hashlib\n${text}hashlib.md5()\n`);
    expect(findings.map(finding => finding.rule)).toEqual(['python-weak-hash']);
  });

  it('says that it did not follow what is nested too deep', () => {
    expect(scanner.scan('a.py', `x = ${'('.repeat(nested)}1${')'.repeat(nested)}\n`).error).toBe(
      'code at line 1 is nested too deep to be followed',
    );
  });

  it.each([
    ['sums', `x = ${'a + '.repeat(nested)}a`],
    ['differences', `x = ${'a - a + '.repeat(nested)}a`],
    ['conjunctions', `x = ${'a and '.repeat(nested)}a`],
    ['comparisons', `x = ${'a < '.repeat(nested)}a`],
    ['strings', `x = ${'"a" '.repeat(nested)}`],
    ['statements', 'x = 1\n'.repeat(nested)],
    ['branches', `if a: pass\n${'elif a: pass\n'.repeat(2000)}`],
  ])('follows long %s without a gap', (_, text) => {
    expect(scanner.scan('a.py', text)).toEqual({ findings: [] });
  });

  it('looks only for secrets in a file over the limit, and says so', () => {
    const token = `${'ghp_'}zQWBuTSOoRi4A9spHcVY5ncnsDkxkJ${'0mLq17'}`;
    const text = `import hashlib\nhashlib.md5()\n${'x = 1\n'.repeat(350_000)}t = "${token}"\n`;
    expect(text.length).toBeGreaterThan(2_000_000);
    expect(scanner.scan('a.py', text)).toMatchObject({
      findings: [{ rule: 'python-hardcoded-credential', region: { startLine: 350_003 } }],
      error: `the file is longer than ${parseLimit} characters: only secrets were looked for`,
    });
  });

  it('stops when following the code would take too long, keeps what it found, and says so', () => {
    // Each list is looked at for the condition and for what the condition tells: the work doubles with every level.
    const bomb = `${'x if a in ('.repeat(60)}b${',) else y'.repeat(60)}`;
    const { findings, error } = scanner.scan('a.py', `import hashlib\nhashlib.md5()\nx = ${bomb}\n`);
    expect([findings.map(finding => finding.rule), error]).toEqual([
      ['python-weak-hash'],
      'the analysis stopped: more than 100000 steps',
    ]);
  });

  it('follows calls no longer one by one when they multiply, and says so', () => {
    const levels = Array.from({ length: 8 }, (_, i) => {
      const calls = Array.from({ length: 12 }, (_item, j) => `    f${i + 1}(a + "${j}")\n`).join('');
      return `def f${i}(a):\n${calls}    return a\n`;
    });
    const text = `from flask import request\n${levels.join('')}def f8(a):\n    return a\ny = f0(request.args["a"])\neval(y)\n`;
    expect(scanner.scan('a.py', text)).toMatchObject({
      findings: [{ rule: 'python-code-injection' }],
      error: 'calls were followed only in part: there are too many',
    });
  });
});

/** The texts that were parsed, in order. */
function counted(parsers: ReadonlyMap<string, Parse>) {
  const texts: string[] = [];
  const counting = [...parsers].map(([grammar, parse]): [string, Parse] => [
    grammar,
    text => {
      texts.push(text);
      return parse(text);
    },
  ]);
  return { texts, parsers: new Map(counting) };
}

const lines = (count: number) => Array.from({ length: count }, (_, at) => `def part_${at}(x):\n    return x + ${at}\n`);
const project: Record<string, string> = {
  'helper.py': `import other\n\ndef run(x):\n    other.really(x)\n\n${lines(100).join('\n')}`,
  'other.py': `import os\n\ndef really(x):\n    os.system(x)\n\n${lines(100).join('\n')}`,
};
const app = (last: string) =>
  `from flask import request\nimport helper\n\n${lines(160).join('\n')}\ndef go():\n    helper.run(request.args["x"])\n    ${last}\n`;

import type { Parse } from '../../../src/scan/code/syntax.ts';

describe('a scanner that scanned before', () => {
  it('parses of a project only the one file of 500 lines that changed', async () => {
    const { texts, parsers } = counted(await loadParsers());
    const scanner = createCodeScanner(parsers, path => project[path]);
    const first = scanner.scan('app.py', app('return 1'));
    expect(first.findings.map(({ rule }) => rule)).toEqual(['python-command-injection']);
    expect(app('').split('\n').length).toBeGreaterThan(480);
    expect(texts).toHaveLength(3);
    const again = scanner.scan('app.py', app('return 2'));
    expect(again.findings).toEqual(first.findings);
    expect(texts.slice(3)).toEqual([app('return 2')]);
  });

  it('sees that another file changed', async () => {
    const files = { ...project };
    const scanner = createCodeScanner(await loadParsers(), path => files[path]);
    expect(scanner.scan('app.py', app('return 1')).findings).toHaveLength(1);
    files['other.py'] = 'def really(x):\n    return len(x)\n';
    expect(scanner.scan('app.py', app('return 1')).findings).toEqual([]);
  });
});
