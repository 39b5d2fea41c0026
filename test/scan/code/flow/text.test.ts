import { describe, expect, it } from 'vitest';
import { deepTaints } from '../../../../src/scan/code/flow/contents.ts';
import { compare, compose, fold, sliceOf } from '../../../../src/scan/code/flow/text.ts';
import { knownValue, unknown } from '../../../../src/scan/code/flow/value.ts';

describe('fold', () => {
  it.each([
    ['+', 2, 3, 5],
    ['-', 2, 3, -1],
    ['//', -7, 2, -4],
    ['%', -7, 3, 2],
    ['**', 2, 10, 1024],
    ['*', 'ab', 2, 'abab'],
    ['/', 1, 0, undefined],
    ['+', 'a', 1, undefined],
    ['*', 'a', 10 ** 9, undefined],
  ] as const)('works out %s of %s and %s', (operator, a, b, result) => {
    expect(fold(operator, knownValue(a), knownValue(b))?.known?.[0]).toBe(result);
  });
});

describe('compare', () => {
  it.each([
    ['==', 'a', 'a', true],
    ['!=', 'a', 'a', false],
    ['in', 'b', 'abc', true],
    ['not in', 'd', 'abc', true],
    ['<', 1, 2, true],
    ['<', 1, 'a', undefined],
  ] as const)('tells %s of %s and %s', (operator, a, b, holds) => {
    expect(compare(operator, knownValue(a), knownValue(b))).toBe(holds);
  });

  it('tells nothing when some of what a value can be says otherwise', () => {
    const either = { ...knownValue('a'), known: ['a', 'b'] };
    expect(compare('==', either, knownValue('a'))).toBe(undefined);
    expect(compare('==', either, knownValue('c'))).toBe(false);
  });
});

describe('compose', () => {
  it('keeps the pieces around what is not known', () => {
    const whole = compose([knownValue('select '), unknown, knownValue(' from a')], deepTaints);
    expect([whole.pieces, whole.composed, whole.constant]).toEqual(['select   from a', true, false]);
  });

  it('knows the whole when it knows the parts, also when there are a few choices', () => {
    expect(compose([{ ...knownValue('a'), known: ['a', 'b'] }, knownValue('c')], deepTaints).known).toEqual([
      'ac',
      'bc',
    ]);
  });
});

describe('sliceOf', () => {
  const letters = [...'abcde'];
  it.each([
    [1, 3, null, 'bc'],
    [null, -1, null, 'abcd'],
    [-2, null, null, 'de'],
    [null, null, -1, 'edcba'],
    [null, null, 2, 'ace'],
    [3, 1, -1, 'dc'],
    [0, 9, 0, ''],
  ] as const)('takes [%s:%s:%s]', (from, to, step, taken) => {
    expect(sliceOf(letters, from, to, step).join('')).toBe(taken);
  });
});
