import { describe, expect, it } from 'vitest';
import { compilePath, segmentsOf } from '../../src/policy/glob.ts';

const many = (count: number) => `/{${Array.from({ length: count }, (_, i) => i).join(',')}}`;

describe('compilePath', () => {
  it.each<[string, readonly (readonly string[])[]]>([
    ['/', [[]]],
    ['/a//b/', [['a', 'b']]],
    ['**/x', [['**', 'x']]],
    [
      '/{a,b}/c',
      [
        ['a', 'c'],
        ['b', 'c'],
      ],
    ],
    ['/{a,b{c,d}}', [['a'], ['bc'], ['a'], ['bd']]],
    ['/{a}', [['a']]],
    ['/{}x', [['x']]],
    ['{/a,**/b}', [['a'], ['**', 'b']]],
  ])('takes %s apart', (text, alternatives) => {
    expect(compilePath(text)).toEqual({ alternatives });
  });

  const refused: readonly (readonly [string, string])[] = [
    ['a/b', 'is neither absolute'],
    ['', 'is neither absolute'],
    ['*', 'is neither absolute'],
    ['**', 'is neither absolute'],
    ['~/a', 'is neither absolute'],
    ['{/a,b}', 'is neither absolute'],
    ['/a/./b', 'holds `.` or `..`'],
    ['/..', 'holds `.` or `..`'],
    ['/{a,..}/b', 'holds `.` or `..`'],
    ['/a**', '`**` must stand alone'],
    ['/***', '`**` must stand alone'],
    ['/{a', 'has unbalanced braces'],
    ['/a}', 'has unbalanced braces'],
    ['/}a{', 'has unbalanced braces'],
    [many(257), 'more than 256 alternatives'],
    ['/{a,b}'.repeat(9), 'more than 256 alternatives'],
    ['/{a,b}'.repeat(10_000), 'more than 256 alternatives'],
    [`/${'{'.repeat(100)}a${'}'.repeat(100)}`, 'has unbalanced braces'],
  ];
  it.each(refused.map(([text, problem]) => [text.slice(0, 20), text, problem]))('refuses %s', (_, text, problem) => {
    expect(compilePath(text)).toEqual({ problem: expect.stringContaining(problem) });
  });

  it('reads as many alternatives as it says', () => {
    expect(compilePath(many(256))).toMatchObject({ alternatives: { length: 256 } });
  });
});

it('takes empty names off', () => {
  expect(segmentsOf('//a///b/')).toEqual(['a', 'b']);
  expect(segmentsOf('/')).toEqual([]);
});
