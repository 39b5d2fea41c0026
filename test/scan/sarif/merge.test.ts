import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../src/scan/finding.ts';
import { type Findings, mergeFindings } from '../../../src/scan/sarif/merge.ts';

const weaknesses: Readonly<Record<string, readonly number[]>> = {
  sql: [89, 943],
  B608: [89],
  'py/sql': [89],
  md5: [328],
};

function finding(rule: string, startLine: number, tool?: string, where = 'a.py'): Finding {
  const region = { startLine, startColumn: 1, endLine: startLine, endColumn: 5 };
  const own = { scanner: 'code', rule, severity: 'error', confidence: 'high', message: rule, where, region } as const;
  return tool === undefined ? own : { ...own, tool };
}

const open = (...findings: Finding[]): Findings => ({ findings, suppressed: [] });
const suppression = { kind: 'inSource', reason: 'known' } as const;

/** `RULE@LINE +OTHERS` of what counts, then of what does not. */
function merged(ours: Findings, theirs: Findings): string[][] {
  const { findings, suppressed } = mergeFindings(ours, theirs, ({ rule }) => weaknesses[rule] ?? []);
  const name = ({ rule, region, also = [] }: Finding) =>
    [`${rule}@${region.startLine}`, ...also.map(other => `+${other.tool} ${other.rule}`)].join(' ');
  return [findings.map(name), suppressed.map(one => name(one.finding))];
}

describe('mergeFindings', () => {
  it.each<[string, Findings, Findings, string[][]]>([
    ['the same line', open(finding('sql', 5)), open(finding('B608', 5, 'Bandit')), [['sql@5 +Bandit B608'], []]],
    ['a line above', open(finding('sql', 5)), open(finding('B608', 4, 'Bandit')), [['sql@5 +Bandit B608'], []]],
    ['a line below', open(finding('sql', 5)), open(finding('B608', 6, 'Bandit')), [['sql@5 +Bandit B608'], []]],
    ['two lines away', open(finding('sql', 5)), open(finding('B608', 7, 'Bandit')), [['sql@5', 'B608@7'], []]],
    ['another weakness', open(finding('md5', 5)), open(finding('B608', 5, 'Bandit')), [['md5@5', 'B608@5'], []]],
    ['another file', open(finding('sql', 5)), open(finding('B608', 5, 'Bandit', 'b.py')), [['sql@5', 'B608@5'], []]],
    ['a rule of no weakness', open(finding('?', 5)), open(finding('?', 5, 'Bandit')), [['?@5', '?@5'], []]],
    [
      'several scanners',
      open(finding('sql', 5)),
      open(finding('B608', 5, 'Bandit'), finding('py/sql', 5, 'CodeQL')),
      [['sql@5 +Bandit B608 +CodeQL py/sql'], []],
    ],
    [
      'others without ours',
      open(),
      open(finding('B608', 5, 'Bandit'), finding('py/sql', 6, 'CodeQL')),
      [['B608@5 +CodeQL py/sql'], []],
    ],
    [
      'one scanner twice',
      open(),
      open(finding('B608', 5, 'Bandit'), finding('B608', 6, 'Bandit')),
      [['B608@5', 'B608@6'], []],
    ],
    [
      'one scanner on two lines beside ours: the nearest goes, none is lost',
      open(finding('sql', 5)),
      open(finding('B608', 4, 'Bandit'), finding('B608', 5, 'Bandit')),
      [['sql@5 +Bandit B608', 'B608@4'], []],
    ],
    [
      'ours twice, theirs twice',
      open(finding('sql', 5), finding('sql', 6)),
      open(finding('B608', 5, 'Bandit'), finding('B608', 6, 'Bandit')),
      [['sql@5 +Bandit B608', 'sql@6 +Bandit B608'], []],
    ],
    [
      'one of ours that a comment suppresses',
      { findings: [], suppressed: [{ finding: finding('sql', 5), suppression }] },
      open(finding('B608', 5, 'Bandit')),
      [[], ['sql@5 +Bandit B608']],
    ],
    [
      'one that another scanner leaves out: it speaks for itself alone',
      open(),
      {
        findings: [finding('py/sql', 5, 'CodeQL')],
        suppressed: [{ finding: finding('B608', 5, 'Bandit'), suppression }],
      },
      [['py/sql@5 +Bandit B608'], []],
    ],
  ])('makes one view of %s', (_, ours, theirs, expected) => {
    expect(merged(ours, theirs)).toEqual(expected);
  });

  it('is done soon, however many stand on one line', () => {
    const many = Array.from({ length: 20_000 }, (__, i) => finding('B608', 5, i % 2 ? 'Bandit' : 'Semgrep'));
    expect(merged(open(), open(...many))[0]?.length).toBeGreaterThan(10_000);
  });
});
