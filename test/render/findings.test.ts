import { describe, expect, it } from 'vitest';
import { renderAnnotation, renderNotice } from '../../src/render/annotations.ts';
import { renderAdvice, renderFinding } from '../../src/render/findings.ts';
import { ansi } from '../../src/render/paint.ts';
import type { Finding } from '../../src/scan/finding.ts';

const finding: Finding = {
  scanner: 'secrets',
  rule: 'aws-access-key-id',
  severity: 'error',
  confidence: 'medium',
  message: 'an AWS access key id',
  where: 'src/a.py',
  region: { startLine: 12, startColumn: 7, endLine: 12, endColumn: 27 },
};

describe('renderFinding', () => {
  it('shows the place, the line with a caret, and what else is known', () => {
    const line = { text: 'key = ********', start: 6, length: 8 };
    expect(renderFinding({ finding, line, remarks: ['since commit 1'] })).toBe(
      [
        'src/a.py:12:7 error aws-access-key-id: an AWS access key id (medium confidence)',
        '  12 | key = ********',
        '     |       ^^^^^^^^',
        '     = since commit 1',
      ].join('\n'),
    );
  });

  it('lets no text of strangers command the terminal or the runner', () => {
    const hostile = { ...finding, where: 'a\u001B[31m\n::error::x', message: '##[error]x' };
    const text = renderFinding({
      finding: hostile,
      remarks: ['by \u0007\nme'],
      line: { text: '##[x]', start: 0, length: 1 },
    });
    expect(text).not.toMatch(/(?!\n)\p{Cc}|^::|##\[/mu);
  });

  it('has colours where they are wanted', () => {
    expect(renderFinding({ finding, remarks: [] }, ansi)).toContain('\u001B[31merror\u001B[39m');
  });
});

describe('renderAdvice', () => {
  it('says what to do about each rule once', () => {
    const advice = renderAdvice([finding, finding, { ...finding, rule: 'unknown' }], rule =>
      rule === finding.rule ? 'revoke it' : undefined,
    );
    expect(advice.split('\n')).toEqual([expect.stringContaining('what to do: '), '  aws-access-key-id: revoke it']);
    expect(renderAdvice([], () => 'x')).toBe('');
  });
});

describe('renderAnnotation', () => {
  it.each([
    [{}, '::error file=src/a.py,line=12,endLine=12,col=7,endColumn=27,title=aws-access-key-id::an AWS access key id'],
    [{ severity: 'note' }, '::notice file='],
    [{ where: 'a,b:c%.py' }, 'file=a%2Cb%3Ac%25.py,'],
    [{ message: '50% of\r\n::x' }, '::50%25 of ::x'],
    [{ region: { ...finding.region, endLine: 14 } }, 'line=12,endLine=14,title='],
  ] as const)('is a command of the runner, whatever %j says', (given, expected) => {
    const text = renderAnnotation({ ...finding, ...given });
    expect(text).toContain(expected);
    expect(text.split('\n')).toHaveLength(1);
  });

  it('may belong to no line', () => {
    expect(renderNotice('warning', 'a\nb')).toBe('::warning::a b');
  });
});
