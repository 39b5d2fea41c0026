import { describe, expect, it } from 'vitest';
import { type CodeScanner, reviewCode } from '../../src/run/code-review.ts';
import type { Finding } from '../../src/scan/finding.ts';

const finding = (where: string, severity: Finding['severity'], line = 3): Finding => ({
  scanner: 'code',
  rule: 'python-sql-injection',
  severity,
  confidence: 'high',
  message: 'a query is built from text',
  where,
  region: {
    startLine: line,
    startColumn: 1,
    endLine: line,
    endColumn: 9,
    charOffset: 0,
    charLength: 1,
  } as Finding['region'],
  fingerprint: 'f',
});
const scanner = (findings: (path: string) => readonly Finding[] = () => [], error?: string): CodeScanner => ({
  languageOf: path => (path.endsWith('.py') ? 'python' : undefined),
  scan: path => ({ findings: findings(path), ...(error === undefined ? {} : { error }) }),
});
const review = (paths: readonly string[], given = scanner(), read = (path: string) => `text of ${path}`) =>
  reviewCode('c1', paths, '/w', given, read);

describe('reviewCode', () => {
  it('leaves out what is in no language that is scanned', () => {
    expect(review(['/w/a.txt', '/w/b'])).toBeUndefined();
    expect(review([])).toBeUndefined();
  });

  it('names files from the workspace, and others in full', () => {
    expect(review(['/w/src/a.py', '/tmp/b.py', '/w2/c.py', '/w/x.md'])).toEqual({
      event: {
        type: 'code.scanned',
        body: {
          call: 'c1',
          files: [
            { path: 'src/a.py', bytes: 19 },
            { path: '/tmp/b.py', bytes: 17 },
            { path: '/w2/c.py', bytes: 16 },
          ],
          findings: [],
        },
      },
    });
  });

  it('counts bytes, not characters', () => {
    expect(review(['/w/a.py'], scanner(), () => '\u00e4\u{1f600}')?.event.body).toMatchObject({
      files: [{ bytes: 6 }],
    });
  });

  it('says what could not be looked at: never the same as clean', () => {
    const boom = () => {
      throw new Error('there is no file');
    };
    expect(review(['/w/a.py'], scanner(), boom)?.event.body).toMatchObject({
      files: [{ path: 'a.py', bytes: 0, error: 'there is no file' }],
    });
    expect(
      review(
        ['/w/a.py'],
        scanner(() => [], 'too deep'),
      )?.event.body,
    ).toMatchObject({
      files: [{ path: 'a.py', bytes: 15, error: 'too deep' }],
    });
    const broken: CodeScanner = { languageOf: () => 'python', scan: boom };
    expect(review(['/w/a.py', '/w/b.py'], broken)?.event.body).toMatchObject({
      files: [{ error: 'there is no file' }, { error: 'there is no file' }],
    });
  });

  it('tells the agent of what is serious, and not of notes', () => {
    const found = review(
      ['/w/a.py', '/w/b.py'],
      scanner(path => [finding(path, path === 'a.py' ? 'error' : 'note')]),
    );
    expect(found?.note).toBe(
      'The file was written. The code in it has weaknesses; correct them before you go on:\n- a.py:3 python-sql-injection: a query is built from text',
    );
    expect(found?.event.body).toMatchObject({ findings: [{ where: 'a.py' }, { where: 'b.py' }] });
    expect(
      review(
        ['/w/b.py'],
        scanner(path => [finding(path, 'note')]),
      ),
    ).not.toHaveProperty('note');
  });

  it('tells at most twenty', () => {
    const many = scanner(path => Array.from({ length: 25 }, (_, i) => finding(path, 'warning', i + 1)));
    const lines = review(['/w/a.py'], many)?.note?.split('\n') ?? [];
    expect([lines.length, lines.at(-1)]).toEqual([22, '- and 5 more']);
  });
});
