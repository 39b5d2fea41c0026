import { beforeAll, describe, expect, it } from 'vitest';
import { loadParsers } from '../../../src/adapters/parsers.ts';
import { createCodeScanner } from '../../../src/scan/code/scanner.ts';
import { suppressionRules } from '../../../src/scan/code/suppression/rules.ts';
import { type SuppressionTerms, withSuppressions } from '../../../src/scan/code/suppressions.ts';
import type { Parsers } from '../../../src/scan/code/syntax.ts';
import { rules } from '../../../src/scan/rules.ts';

let parsers: Parsers;
beforeAll(async () => {
  parsers = await loadParsers();
});

const today = '2026-11-21';
const said = 'reason="names a cache entry" until=2027-03-31';
const scanOf = (path: string, text: string, terms: Partial<SuppressionTerms> = {}) =>
  withSuppressions(createCodeScanner(parsers), { today, parsers, ...terms }).scan(path, text);

/** `LINE RULE` of what counts, then of what does not. */
function sorted(path: string, text: string, terms: Partial<SuppressionTerms> = {}) {
  const { findings, suppressed = [] } = scanOf(path, text, terms);
  const name = ({ rule, region }: (typeof findings)[number]) => `${region.startLine} ${rule}`;
  return { open: findings.map(name), suppressed: suppressed.map(({ finding }) => name(finding)) };
}

const weak = 'import hashlib\nhashlib.md5(b"x")';
const ignore = `bouncer: ignore python-weak-hash ${said}`;

describe('a comment that suppresses a finding', () => {
  it.each([
    ['behind the code', 'a.py', `${weak}  # ${ignore}\n`],
    ['on the line before', 'a.py', `import hashlib\n# ${ignore}\nhashlib.md5(b"x")\n`],
    ['above another such comment', 'a.py', `import hashlib\n# ${ignore}\n# ${ignore}\nhashlib.md5(b"x")\n`],
    ['with CRLF', 'a.py', `import hashlib\r\n# ${ignore}\r\nhashlib.md5(b"x")\r\n`],
    ['with other quotes', 'a.py', `${weak}  # ${ignore.replaceAll('"', "'")}\n`],
    ['without blanks', 'a.py', `${weak}  #${ignore}\n`],
  ])('%s', (_, path, text) => {
    const { open, suppressed } = sorted(path, text);
    expect(suppressed).toEqual([expect.stringContaining('python-weak-hash')]);
    expect(open.filter(line => !line.includes('suppression-unused'))).toEqual([]);
  });

  it.each([
    [
      'a.js',
      'javascript-code-injection',
      (c: string) => `app.get("/", (req, res) => {\n  // ${c}\n  eval(req.query.x);\n});\n`,
    ],
    [
      'a.ts',
      'javascript-code-injection',
      (c: string) => `app.get("/", (req: any, res) => {\n  eval(req.query.x); /* ${c} */\n});\n`,
    ],
    [
      'a.tsx',
      'javascript-unsafe-html',
      (c: string) =>
        `const A = (p: any) => <p>\n{/* ${c} */}\n<b dangerouslySetInnerHTML={{ __html: location.hash }} />\n</p>;\n`,
    ],
    ['a.go', 'go-weak-hash', (c: string) => `package a\nimport "crypto/md5"\nfunc f() { md5.New() } // ${c}\n`],
    [
      'A.java',
      'java-weak-hash',
      (c: string) => `class A { void f() throws Exception {\n// ${c}\nMessageDigest.getInstance("MD5"); } }\n`,
    ],
    ['a.sh', 'shell-piped-script', (c: string) => `# ${c}\ncurl http://example.com/x | sh\n`],
    ['Dockerfile', 'dockerfile-latest-image', (c: string) => `# ${c}\nFROM python:latest\n`],
    [
      'a.tf',
      'terraform-open-ingress',
      (c: string) =>
        `resource "aws_security_group_rule" "a" {\n type = "ingress"\n from_port = 22\n to_port = 22\n // ${c}\n cidr_blocks = ["0.0.0.0/0"]\n}\n`,
    ],
    [
      '.github/workflows/a.yml',
      'workflow-unpinned-action',
      (c: string) => `on: push\njobs:\n  a:\n    runs-on: x\n    steps:\n      - uses: a/b@main # ${c}\n`,
    ],
  ])('is known in %s', (path, _rule, text) => {
    const before = scanOf(path, text('nothing')).findings;
    expect(before.length).toBeGreaterThan(0);
    for (const { rule } of before) {
      const comment = `bouncer: ignore ${rule} ${said}`;
      const { open, suppressed } = sorted(path, text(comment));
      if (suppressed.length === 0) continue;
      expect(open.filter(line => line.endsWith(` ${rule}`))).toEqual([]);
      return;
    }
    expect.fail(`none of ${before.map(({ rule }) => rule).join(', ')} is suppressed`);
  });

  it('keeps what it suppresses, with the reason and the day', () => {
    expect(scanOf('a.py', `${weak}  # ${ignore}\n`)).toEqual({
      findings: [],
      suppressed: [
        {
          finding: expect.objectContaining({ rule: 'python-weak-hash', where: 'a.py' }),
          suppression: { kind: 'inSource', reason: 'names a cache entry', until: '2027-03-31' },
        },
      ],
    });
  });

  it('means nothing without being asked for', () => {
    expect(createCodeScanner(parsers).scan('a.py', `${weak}  # ${ignore}\n`).findings).toHaveLength(1);
  });
});

describe('a comment that suppresses nothing', () => {
  const left = '2 python-weak-hash';
  it.each([
    ['gives no reason', 'python-weak-hash until=2027-03-31', 'suppression-without-reason'],
    ['gives an empty reason', 'python-weak-hash reason=" " until=2027-03-31', 'suppression-without-reason'],
    ['gives a reason without a word', 'python-weak-hash reason="..." until=2027-03-31', 'suppression-without-reason'],
    ['gives no end', 'python-weak-hash reason="a cache"', 'suppression-without-end'],
    ['gives a day that is none', 'python-weak-hash reason="a cache" until=2027-02-30', 'suppression-without-end'],
    ['gives more than a year', 'python-weak-hash reason="a cache" until=2027-11-22', 'suppression-without-end'],
    ['gives a day far away', 'python-weak-hash reason="a cache" until=9999-12-31', 'suppression-without-end'],
    ['is over', 'python-weak-hash reason="a cache" until=2026-11-20', 'suppression-expired'],
    ['names no rule', 'reason="a cache" until=2027-03-31', 'suppression-of-unknown-rule'],
    ['names nothing', '', 'suppression-of-unknown-rule'],
    ['names a rule that there is not', `weak-hash ${said}`, 'suppression-of-unknown-rule'],
    ['names every rule', `* ${said}`, 'suppression-of-unknown-rule'],
    ['names a rule about comments', `suppression-expired ${said}`, 'suppression-of-unknown-rule'],
    ['names another rule', `python-weak-cipher ${said}`, 'suppression-unused'],
  ])('%s: that is a finding, and so is what it names', (_, words, rule) => {
    const { open, suppressed } = sorted('a.py', `${weak}  # bouncer: ignore ${words}\n`);
    expect(suppressed).toEqual([]);
    expect(open.toSorted()).toEqual([left, `2 ${rule}`].toSorted());
  });

  it.each([
    ['holds on its last day', 'until=2026-11-21'],
    ['holds for a year', 'until=2027-11-21'],
  ])('is not one that %s', (_, until) => {
    expect(sorted('a.py', `${weak}  # bouncer: ignore python-weak-hash reason="a cache" ${until}\n`).open).toEqual([]);
  });

  it.each([
    ['a.py', `import hashlib\nhashlib.md5(b"x"); y = "# ${ignore.replaceAll('"', "'")}"\n`],
    ['a.py', `import hashlib\nhashlib.md5("""\n# ${ignore}\n""")\n`],
    ['a.py', `import hashlib\n"""\n# ${ignore}"""\nhashlib.md5(b"x")\n`],
    ['a.py', `${weak}  # see: ${ignore}\n`],
    ['a.py', `${weak} // ${ignore}\n`],
    ['a.py', `# ${ignore}\n\n${weak}\n`],
    ['a.py', `${weak}\n# ${ignore}\n`],
    [
      'a.js',
      'const h = require("crypto").createHash("md5"); const t = `// bouncer: ignore javascript-weak-hash reason="x" until=2027-03-31`;\n',
    ],
    [
      'a.sh',
      'curl http://example.com/x | sh; echo \'# bouncer: ignore shell-piped-script reason="x" until=2027-03-31\'\n',
    ],
  ])('stands in a text, far away, or is none: %s %j', (path, text) => {
    const { open, suppressed } = sorted(path, text);
    expect(suppressed).toEqual([]);
    expect(open.length).toBeGreaterThan(0);
  });

  it('does not hold back the reader, however many there are', () => {
    const text = `# ${ignore}\n`.repeat(12_000);
    expect(scanOf('a.py', `${text}${weak}\n`).findings.at(-1)?.rule).toBe('python-weak-hash');
  });
});

describe('a comment that is new since the commit that was reviewed', () => {
  const text = `${weak}  # ${ignore}\n`;
  const reviewed = (base: string | undefined) => sorted('a.py', text, { reviewed: () => base });

  it('does not count, and that is said', () => {
    for (const base of [undefined, '', weak, `${weak}  # ${ignore.replace('cache', 'other')}\n`])
      expect(reviewed(base)).toEqual({ open: ['2 python-weak-hash', '2 suppression-not-reviewed'], suppressed: [] });
  });

  it('counts when it stood there, wherever its line went', () => {
    expect(reviewed(`import os\n\n${weak}   # ${ignore}\n`)).toEqual({ open: [], suppressed: ['2 python-weak-hash'] });
  });

  it('does not come to count by being moved or copied to other code', () => {
    const other = `import hashlib\nhashlib.md5(b"y")  # ${ignore}\n`;
    expect(reviewed(other).suppressed).toEqual([]);
    expect(sorted('a.py', `${text}hashlib.md5(b"x")  # ${ignore}\n`, { reviewed: () => text })).toEqual({
      open: ['3 python-weak-hash', '3 suppression-not-reviewed'],
      suppressed: ['2 python-weak-hash'],
    });
  });
});

describe('the rules about such comments', () => {
  it('are among all rules, and their good examples hold', () => {
    const ids = rules().map(({ id }) => id);
    for (const { id, example } of suppressionRules) {
      expect(ids).toContain(id);
      expect(example?.bad).not.toBe(example?.good);
    }
  });
});
