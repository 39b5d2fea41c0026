import { describe, expect, it } from 'vitest';
import { formats } from './labelled/formats.ts';
import { measureFamilies, measureLines, ratesOf, sumOf } from './labelled/measure.ts';

describe('the labelled set', () => {
  it('names each family once, eighty of them at least', () => {
    expect(new Set(formats.map(format => format.family)).size).toBe(formats.length);
    expect(formats.length).toBeGreaterThanOrEqual(80);
  });

  it('is found family by family, and its look-alikes are left alone', () => {
    const { scores, macroRecall } = measureFamilies(1);
    expect(scores.filter(score => score.found < score.true * 0.8).map(score => score.name)).toEqual([]);
    expect(macroRecall).toBeGreaterThanOrEqual(0.97);
    const all = sumOf('all', scores);
    expect(all.alarms / all.false).toBeLessThanOrEqual(0.003);
  });

  it.each(['seen', 'heldBack'] as const)('is found in lines of many languages: %s', half => {
    const { recall, precision } = ratesOf(sumOf('all', measureLines(half, 4)));
    expect(recall).toBeGreaterThanOrEqual(0.9);
    expect(precision).toBeGreaterThanOrEqual(0.9);
  });
});
