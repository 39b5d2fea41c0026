import { describe, expect, it } from 'vitest';
import { noteOn } from '../../src/run/code-note.ts';
import type { Tracked } from '../../src/run/code-tracker.ts';

const region = { startLine: 3, startColumn: 1, endLine: 3, endColumn: 9 };
const tracked = (steps: number, more: Partial<Tracked> = {}): Tracked => ({
  number: 1,
  consequence: 'tell',
  told: 1,
  found: 4,
  opened: false,
  ...more,
  finding: {
    scanner: 'code',
    rule: 'eval',
    severity: 'error',
    confidence: 'high',
    message: 'it is bad',
    where: 'a.py',
    region,
    flow: Array.from({ length: steps }, (_, at) => ({ where: 'b.py', message: `step ${at + 1}`, region })),
  },
});
const note = (findings: readonly Tracked[], most = 2) =>
  noteOn({ findings, unscanned: [] }, most, rule => (rule === 'eval' ? 'use a table' : undefined))?.split('\n');

describe('what the agent is told', () => {
  it('is nothing where there is nothing', () => {
    expect(note([])).toBeUndefined();
  });

  it('is the place, the way of the data and what to do', () => {
    expect(note([tracked(2)])?.slice(2)).toEqual([
      '- a.py:3 eval: it is bad',
      '  b.py:3 step 1',
      '  b.py:3 step 2',
      '  what to do: use a table',
    ]);
  });

  it('is both ends of a long way', () => {
    const steps = note([tracked(30)])?.filter(line => /step/.test(line));
    expect(steps?.map(line => line.replace('  b.py:3 ', ''))).toEqual([
      ...['step 1', 'step 2', 'step 3', 'step 4'],
      '  … 22 steps between …',
      ...['step 27', 'step 28', 'step 29', 'step 30'],
    ]);
  });

  it.each([
    ['tell', 1, false, false],
    ['tell', 2, false, true],
    ['fail', 1, true, false],
    ['block', 2, true, true],
  ] as const)('says what follows of a finding with %s that is told %i times', (consequence, told, fails, last) => {
    const text = note([tracked(0, { consequence, told })])?.join('\n');
    expect([text?.includes('the run fails'), text?.includes('the last time')]).toEqual([fails, last]);
  });
});
