import { describe, expect, it } from 'vitest';
import { renderCodeFinding } from '../../src/render/code-findings.ts';
import { ansi } from '../../src/render/paint.ts';
import type { Finding, Region } from '../../src/scan/finding.ts';

const at = (line: number, column: number, length: number): Region => ({
  startLine: line,
  startColumn: column,
  endLine: line,
  endColumn: column + length,
});
const finding: Finding = {
  scanner: 'code',
  rule: 'python-weak-hash',
  severity: 'warning',
  confidence: 'high',
  message: 'MD5 is broken',
  where: 'a.py',
  region: at(3, 1, 3),
};
const lines = ['one = 1', 'two = one', 'md5(two)', 'four'];
const lineOf = (_: string, { startLine, startColumn, endColumn }: Region) => ({
  text: lines[startLine - 1] ?? '',
  start: startColumn - 1,
  length: endColumn - startColumn,
});
const shown = (more: Partial<Finding> = {}, rest = {}) =>
  renderCodeFinding({ finding: { ...finding, ...more }, cwe: [328, 327], lineOf, ...rest }).split('\n');

describe('renderCodeFinding', () => {
  it('shows rule, weakness, place, line, caret and what to do', () => {
    expect(shown({}, { help: 'use `hashlib.sha256`' })).toEqual([
      'warning[python-weak-hash]: MD5 is broken',
      ' --> a.py:3:1 (CWE-328, high confidence)',
      '  |',
      '3 | md5(two)',
      '  | ^^^',
      '  = help: use `hashlib.sha256`',
    ]);
  });

  it('shows a step on the line of the one before below it, and what lies between as dots', () => {
    const flow = [
      { where: 'a.py', message: '`x` comes from outside', region: at(1, 7, 1) },
      { where: 'a.py', message: '`one` is given it', region: at(1, 1, 3) },
      { where: 'a.py', message: 'MD5 is broken', region: at(3, 1, 3) },
    ];
    expect(shown({ flow }).slice(3)).toEqual([
      '1 | one = 1',
      '  |       - 1. `x` comes from outside',
      '  | --- 2. `one` is given it',
      '...',
      '3 | md5(two)',
      '  | ^^^',
    ]);
  });

  it('says where a step is in another file, and where the way comes back', () => {
    const flow = [
      { where: 'b.py', message: 'it comes from outside', region: at(2, 1, 3) },
      { where: 'a.py', message: 'here it is', region: at(3, 5, 3) },
    ];
    expect(shown({ flow }).slice(2)).toEqual([
      '  |',
      ' ::: b.py:2:1',
      '2 | two = one',
      '  | --- 1. it comes from outside',
      ' ::: a.py:3:5',
      '3 | md5(two)',
      '  |     --- 2. here it is',
      '  | ^^^',
    ]);
  });

  it('names other scanners, and a rule of theirs with them', () => {
    const also = [{ tool: 'Bandit', rule: 'B303' }];
    expect(shown({ also }).at(-1)).toBe('  = also: Bandit (B303)');
    expect(shown({ tool: 'Bandit', rule: 'B303' })[0]).toBe('warning[Bandit B303]: MD5 is broken');
  });

  it('does without a line that must not be shown, and without a weakness', () => {
    const text = renderCodeFinding({ finding, cwe: [], lineOf: () => 'not shown: why' }).split('\n');
    expect(text.slice(1)).toEqual([' --> a.py:3:1 (high confidence)', '  |', '3 | (not shown: why)']);
  });

  it('lets no text of strangers command the terminal or the runner', () => {
    const hostile = 'x\u001B[31m\n::error::##[error]';
    const flow = [1, 3].map(line => ({ where: hostile, message: hostile, region: at(line, 1, 3) }));
    const text = shown(
      {
        where: hostile,
        message: hostile,
        rule: hostile,
        tool: hostile,
        flow,
        also: [{ tool: hostile, rule: hostile }],
      },
      { help: hostile, lineOf: () => ({ text: '##[x]', start: 0, length: 1 }) },
    ).join('\n');
    expect(text).not.toMatch(/(?!\n)\p{Cc}|^::|##\[/mu);
  });

  it('has colours where they are wanted', () => {
    expect(renderCodeFinding({ finding, cwe: [], lineOf }, ansi)).toContain(
      '\u001B[33mwarning[python-weak-hash]\u001B[39m',
    );
  });
});
