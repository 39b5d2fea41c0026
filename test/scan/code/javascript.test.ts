import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadParsers } from '../../../src/adapters/parsers.ts';
import { javascriptRules } from '../../../src/scan/code/javascript/rules/all.ts';
import { type CodeScanner, createCodeScanner } from '../../../src/scan/code/scanner.ts';
import type { Parsers } from '../../../src/scan/code/syntax.ts';

const fixtures = ['javascript', 'typescript'].flatMap(language => {
  const folder = new URL(`./fixtures/${language}/`, import.meta.url);
  return readdirSync(folder)
    .toSorted()
    .map(file => ({ name: file.replace(/\.txt$/, ''), text: readFileSync(new URL(file, folder), 'utf8') }));
});
const plain = fixtures.filter(({ name }) => name.startsWith('javascript-'));

let parsers: Parsers;
let scanner: CodeScanner;
beforeAll(async () => {
  parsers = await loadParsers();
  scanner = createCodeScanner(parsers);
});

const found = (name: string, text: string) =>
  scanner
    .scan(name, text)
    .findings.map(({ rule, severity, region }) => `${region.startLine} ${rule} ${severity}`)
    .toSorted();

/** What the comments of a fixture say: `// finding: RULE SEVERITY` on the line that must be found. */
const expected = (text: string) =>
  text
    .split('\n')
    .flatMap((line, i) =>
      Array.from(line.matchAll(/\/\/ finding: (\S+) (\w+)/g), said => `${i + 1} ${said[1]} ${said[2]}`),
    )
    .toSorted();

describe('annotated fixtures', () => {
  it.each(fixtures)('finds what $name says, and nothing else', ({ name, text }) => {
    expect(found(name, text)).toEqual(expected(text));
    expect(scanner.scan(name, text).error).toBe(undefined);
  });

  it.each(plain)('says the same of $name as TypeScript', ({ name, text }) => {
    expect(found(name.endsWith('x') ? 'a.tsx' : 'a.ts', text)).toEqual(expected(text));
  });

  it.each(fixtures)('says the same of $name with CRLF and a byte order mark', ({ name, text }) => {
    expect(found(name, `\ufeff${text.replaceAll('\n', '\r\n')}`)).toEqual(expected(text));
  });

  it.each(javascriptRules.map(rule => rule.id))('%s has a fixture with what is wrong and what is not', id => {
    const text = plain.find(({ name }) => name.startsWith(`${id}.`))?.text ?? '';
    const lines = text.split('\n').filter(line => line.trim() !== '');
    const wrong = lines.filter(line => line.includes(`finding: ${id} `));
    expect([wrong.length > 0, lines.length > wrong.length]).toEqual([true, true]);
  });
});

describe('rules', () => {
  it('have an id, a CWE, a category and both examples each', () => {
    for (const { id, cwe, tags, help, securitySeverity, precision } of javascriptRules)
      expect([
        /^javascript-[a-z-]+$/.test(id),
        (cwe?.length ?? 0) > 0,
        tags?.some(tag => /^A\d\d:2021$/.test(tag)),
        /bad: `[\s\S]+`\n\ngood: `[\s\S]+`$/.test(help ?? ''),
        (securitySeverity ?? 0) > 0,
        precision !== undefined,
      ]).toEqual([true, true, true, true, true, true]);
    expect(new Set(javascriptRules.map(rule => rule.id)).size).toBe(javascriptRules.length);
  });

  it.each([
    ['javascript-sql-injection', 89],
    ['javascript-nosql-injection', 943],
    ['javascript-command-injection', 78],
    ['javascript-code-injection', 94],
    ['javascript-eval-injection', 95],
    ['javascript-cross-site-scripting', 79],
    ['javascript-path-traversal', 22],
    ['javascript-server-side-request-forgery', 918],
    ['javascript-open-redirect', 601],
    ['javascript-unsafe-deserialisation', 502],
    ['javascript-xml-external-entities', 611],
    ['javascript-prototype-pollution', 915],
    ['javascript-slow-pattern', 1333],
    ['javascript-insecure-cookie', 614],
    ['javascript-weak-hash', 328],
    ['javascript-weak-random', 338],
    ['javascript-hardcoded-credential', 798],
  ])('%s names CWE-%i first', (id, cwe) => {
    expect(javascriptRules.find(rule => rule.id === id)?.cwe?.[0]).toBe(cwe);
  });
});

describe('languages', () => {
  it('are known by the ending of a path', () => {
    expect(
      ['a.js', 'a.mjs', 'a.cjs', 'a.jsx', 'a.ts', 'a.mts', 'a.cts', 'a.d.ts', 'a.tsx', 'a.json', 'a.js.map'].map(path =>
        scanner.languageOf(path),
      ),
    ).toEqual([
      'javascript',
      'javascript',
      'javascript',
      'javascript',
      'typescript',
      'typescript',
      'typescript',
      'typescript',
      'tsx',
      undefined,
      undefined,
    ]);
  });
});

describe('what is not looked at', () => {
  it('says that a file is minified', () => {
    const text = `eval(location.hash);${'var a=1;'.repeat(1000)}`;
    expect(scanner.scan('a.js', text)).toEqual({
      findings: [],
      error: 'the file is minified or bundled: only secrets were looked for',
    });
  });

  it('follows a file with one long table of data', () => {
    const text = `eval(location.hash);\nconst table = "${'x'.repeat(5000)}";\n`;
    expect(found('a.js', text)).toEqual(['1 javascript-eval-injection error']);
  });

  it('scans what it can of broken code, and says where it broke', () => {
    const scan = scanner.scan('a.js', 'const a = ;\neval(location.hash);\nif (a ( {}\n');
    expect([scan.findings.map(({ rule, region }) => [rule, region.startLine]), scan.error]).toEqual([
      [['javascript-eval-injection', 2]],
      'the syntax at line 1 was not understood',
    ]);
  });

  const nested = 20_000;
  it.each([
    ['parentheses', `x = ${'(\n'.repeat(nested)}1${')\n'.repeat(nested)}`],
    ['brackets', `x = ${'[\n'.repeat(nested)}${']\n'.repeat(nested)}`],
    ['calls', `x = ${'f(\n'.repeat(nested)}${')\n'.repeat(nested)}`],
    ['arrow functions', `x = ${'() =>\n'.repeat(5000)}1`],
    ['negations', `x = ${'!\n'.repeat(nested)}1`],
    ['members', `x = a${'.b\n'.repeat(nested)}`],
    ['conditions', `x = ${'a ?\n'.repeat(5000)}1${' : 0\n'.repeat(5000)}`],
    ['blocks', `${'{\n'.repeat(nested)}${'}\n'.repeat(nested)}`],
    ['elements', `x = ${'<a>\n'.repeat(2000)}${'</a>\n'.repeat(2000)}`],
  ])('says that %s are nested too deep', (_, text) => {
    expect(scanner.scan('a.js', `${text};\neval(location.hash);\n`).error).toMatch(/nested too deep/);
  });

  it.each([
    ['sums', `x = ${'a +\n'.repeat(5000)}1;`],
    ['conjunctions', `x = ${'a &&\n'.repeat(5000)}1;`],
    ['branches', `${'if (a) b(); else\n'.repeat(100)}c();`],
    ['lists', `x = [${'1,\n'.repeat(20_000)}];`],
    ['statements', 'x = a;\n'.repeat(5000)],
  ])('follows long %s without a gap', (_, text) => {
    expect(scanner.scan('a.js', text)).toEqual({ findings: [] });
  });
});
