import { describe, expect, it } from 'vitest';

import { tooDeepAt } from '../src/yaml-depth.ts';

const nested = (levels: number): string => Array.from({ length: levels }, (_, at) => `${'  '.repeat(at)}k:`).join('\n');

describe('tooDeepAt', () => {
  it.each([
    ['a block of 21 maps', nested(21)],
    ['a flow of 21 lists', '['.repeat(21)],
    ['a line of 21 list marks', '- '.repeat(21)],
    ['pairs in pairs in a list', `[${'a: '.repeat(21)}`],
    ['pairs after lists that end', `{${'[]: '.repeat(21)}`],
    ['pairs over many lines of a flow', `[${'a:\n '.repeat(21)}`],
    ['a flow after a block', `${nested(11)} ${'{k: '.repeat(11)}`],
  ])('finds %s', (_, text) => {
    expect(tooDeepAt(text, 20)).toBeTypeOf('number');
  });

  it.each([
    ['ten maps', nested(10)],
    ['many flows after each other', '- [1]\n'.repeat(500)],
    ['a long literal text that is indented', `k: |\n${`${' '.repeat(60)}text [[[ {{{ - - -\n`.repeat(50)}`],
    ['a comment far to the right', `k: 1\n${' '.repeat(60)}# [[[[[[[[[[[[[[[[[[[[[[[[[[[[[`],
    ['an empty line of spaces', `k: 1\n${' '.repeat(60)}\nl: 2`],
    ['a quoted text full of brackets', `k: "${'['.repeat(200)}"`],
    ['much JSON on one line', JSON.stringify(Array.from({ length: 50 }, (_, at) => ({ a: at, b: { c: at } })))],
    ['one block, far to the right', `k:\n${' '.repeat(60)}l: 1`],
  ])('says nothing of %s', (_, text) => {
    expect(tooDeepAt(text, 20)).toBeUndefined();
  });

  it('names the offset at which the limit is passed', () => {
    expect(tooDeepAt('a: [[[', 4)).toBe(5);
  });
});
