import { describe, expect, it } from 'vitest';
import { coversSegment, fits, readSegment, touchesSegment } from '../../src/policy/segment.ts';

describe('readSegment', () => {
  it.each<[string, unknown]>([
    ['abc', 'abc'],
    ['', ''],
    ['a*', { shape: 'a*' }],
    ['?😀', { shape: '?😀' }],
    ['[ab]c', { shape: '?c' }],
    ['[!]]x', { shape: '?x' }],
    ['[]]', { shape: '?' }],
    ['[^]a]', { shape: '?' }],
    ['[\\]]x', { shape: '?x' }],
    ['[[:alpha:]]', { shape: '?' }],
    ['[[:al]', { shape: '?' }],
    ['a[[.hyphen.]]b', { shape: 'a*' }],
    ['a[[=e=]]', { shape: 'a*' }],
    ['[abc', '[abc'],
    ['[', '['],
    ['[]', '[]'],
    ['[!]', '[!]'],
  ])('reads %s', (text, segment) => {
    expect(readSegment(text)).toEqual(segment);
  });
});

describe('one name of a rule', () => {
  it.each<[string, string, boolean, boolean]>([
    ['*', '*', true, true],
    ['?', '?', true, true],
    ['?', '*', false, true],
    ['a', '[a]', false, true],
    ['a*', 'a*b', true, true],
    ['*b', 'a*', false, true],
    ['a*a', 'a', false, false],
    ['a?', 'a', false, false],
    ['??', '😀', false, false],
    ['.env', '*', false, false],
    ['.env', '*env', false, false],
    ['.env', '.*', false, true],
    ['*env', '*', false, true],
    ['ab', '*c', false, false],
  ])('%s and %s: surely %s, perhaps %s', (rule, name, certain, possible) => {
    const segment = readSegment(name);
    expect([coversSegment(rule, segment), touchesSegment(rule, segment)]).toEqual([certain, possible]);
  });

  it('comes to an end with many wildcards and a long name', () => {
    expect(touchesSegment('*a*a*a*a*a*a*a*a*b', readSegment(`${'a'.repeat(20_000)}?`))).toBe(true);
    expect(coversSegment('*a*a*a*a*a*a*a*a*b', 'a'.repeat(20_000))).toBe(false);
  });
});

it('asks nothing from behind the ends', () => {
  expect(fits(2, 2, (from, i, j) => (i === 2 && j === 2) || from(i + 1, j + 1))).toBe(true);
  expect(fits(2, 2, (from, i, j) => from(i, j + 1) || from(i + 1, j))).toBe(false);
});
