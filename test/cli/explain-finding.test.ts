import { describe, expect, it } from 'vitest';
import { rules } from '../../src/scan/rules.ts';
import { expectCalm, folderOf, policy } from './process.ts';

const explain = (cwd: string, ...args: readonly string[]) => policy(['explain', 'finding', ...args], { cwd });
const soon = new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10);

const app = `import hashlib
from flask import request
import sqlite3

name = request.args["name"]
cur = sqlite3.connect("x.db").cursor()
cur.execute("SELECT * FROM t WHERE n = '" + name + "'")
cur.execute("SELECT * FROM t WHERE n = ?", (name,))
hashlib.md5(name)  # bouncer: ignore python-weak-hash reason="names a cache entry" until=${soon}
print("x")
`;

describe('policy explain finding RULE', () => {
  it('is a page about the rule', async () => {
    const { code, out, err } = await explain(folderOf({}), 'python-sql-injection');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(/^python-sql-injection: SQL injection\n {2}severity {3}error \(8\.8 of 10\)\n/);
    expect(out).toMatch(/ {2}weakness {3}CWE-89, CWE-943\n {2}OWASP {6}Top 10 A03:2021\n/);
    expect(out).toMatch(/\n {2}avoid\n {4}cursor\.execute\(.*\n\n {2}prefer\n {4}cursor\.execute\(/);
    expect(out).toMatch(/\n {2}what to do: keep the statement constant/);
  });

  it('is there for rules of every kind', async () => {
    const ids = ['dockerfile-unpinned-image', 'suppression-expired', 'aws-access-key-id'];
    const pages = await Promise.all(ids.map(id => explain(folderOf({}), id)));
    for (const [i, { code, out }] of pages.entries()) {
      expect(code).toBe(0);
      expect(out.startsWith(`${ids[i]}: `)).toBe(true);
    }
  });

  it('is the rule as it is described elsewhere, as JSON', async () => {
    const { out } = await explain(folderOf({}), 'python-weak-hash', '--format', 'json');
    expect(JSON.parse(out)).toEqual(rules().find(({ id }) => id === 'python-weak-hash'));
  });

  it.each([
    ['python-sql-injektion', /did you mean `python-sql-injection`\?/],
    ['no such thing at all', /name a rule as findings name it, a file, or `FILE:LINE`/],
  ])('helps whoever mistypes %j', async (what, message) => {
    const ended = await explain(folderOf({}), what);
    expect(ended).toMatchObject({ code: 3, out: '', err: expect.stringMatching(message) });
    expectCalm(ended);
  });
});

describe('policy explain finding FILE:LINE', () => {
  it.each([
    [7, 2, /^✗ reported {2}python-sql-injection\n {2}because data from outside reaches it, and every step/],
    [5, 2, /^✗ reported {2}python-sql-injection\n {2}because the line is on the way of what is reported at line 7\n/],
    [
      8,
      0,
      /^✓ not reported {2}python-sql-injection at `cur\.execute`\n {2}because no data from outside was seen to reach it/,
    ],
    [
      9,
      0,
      new RegExp(
        `^- suppressed {2}python-weak-hash\\n {2}because a comment suppresses it until ${soon}: names a cache entry\\n`,
      ),
    ],
    [10, 0, /^✓ not reported {2}every rule\n {2}because no call there is one that a rule knows/],
    [99, 0, /^✓ not reported {2}every rule\n/],
  ])('says why of line %i', async (line, code, message) => {
    const ended = await explain(folderOf({ 'app.py': app }), `app.py:${line}`);
    expect(ended).toMatchObject({ code, err: '', out: expect.stringMatching(message) });
    expect(ended.out).toMatch(new RegExp(`(?:reported|is reported) at app\\.py:${line}\\n$`));
  });

  it('says what is reported in a whole file', async () => {
    const { code, out } = await explain(folderOf({ 'app.py': app }), 'app.py');
    expect(code).toBe(2);
    expect(out).toMatch(/\n\n1 reported at app\.py\n$/);
  });

  it('says which rules looked at a file of a simpler language', async () => {
    const { code, out } = await explain(folderOf({ Dockerfile: 'FROM scratch\n' }), 'Dockerfile:1');
    expect({ code, out }).toEqual({
      code: 0,
      out: expect.stringMatching(/because none of \d+ rules for `dockerfile` finds anything there/),
    });
  });

  it.each([
    ['a.rb:1', { 'a.rb': 'x' }, /there is no scanner for the language of `a\.rb`/],
    ['a.py:1', { 'a.py': Buffer.from([0]) }, /! not scanned in full {2}binary/],
    ['a.py:1', { 'a.py': 'def f(:\n' }, /! not scanned in full {2}the syntax at line 1 was not understood/],
  ])('does not call clean what it did not read: %s', async (what, files, message) => {
    const { code, out } = await explain(folderOf(files), what);
    expect(code).toBe(0);
    expect(out).toMatch(message);
    expect(out).toMatch(/nothing is reported, which does not say that nothing is there, at /);
  });

  it('says that a file is not there', async () => {
    const ended = await explain(folderOf({}), 'gone.py:3');
    expect(ended).toMatchObject({ code: 3, out: '', err: expect.stringContaining('there is no file `gone.py`') });
  });

  it('is the same as JSON', async () => {
    const { out } = await explain(folderOf({ 'app.py': app }), 'app.py:9', '--format', 'json');
    expect(JSON.parse(out)).toMatchObject({
      where: 'app.py',
      line: 9,
      steps: [{ outcome: 'suppressed', name: 'python-weak-hash', finding: { region: { startLine: 9 } } }],
    });
  });
});
