import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isDeeperThan, isObject, stringsOf } from '../src/json.ts';

function nested(levels: number, wrap: (inner: unknown) => unknown): unknown {
  let value: unknown = 'x';
  for (let i = 0; i < levels; i++) value = wrap(value);
  return value;
}

describe('stringsOf', () => {
  const listed = (value: unknown) => [...stringsOf(value)].map(({ pointer, text }) => [pointer, text]);
  it.each<[unknown, readonly (readonly string[])[]]>([
    ['a', [['', 'a']]],
    [5, []],
    [null, []],
    [undefined, []],
    [
      ['a', 1, ['b']],
      [
        ['/0', 'a'],
        ['/2/0', 'b'],
      ],
    ],
    [
      { a: { b: 'c' } },
      [
        ['/a#key', 'a'],
        ['/a/b#key', 'b'],
        ['/a/b', 'c'],
      ],
    ],
    [
      { 'a/b': 'x', 'c~d': 1 },
      [
        ['/a~1b#key', 'a/b'],
        ['/a~1b', 'x'],
        ['/c~0d#key', 'c~d'],
      ],
    ],
    [
      { '': '' },
      [
        ['/#key', ''],
        ['/', ''],
      ],
    ],
    [
      JSON.parse('{"__proto__": "x"}'),
      [
        ['/__proto__#key', '__proto__'],
        ['/__proto__', 'x'],
      ],
    ],
  ])('of %j', (value, strings) => {
    expect(listed(value)).toEqual(strings);
  });

  it('goes as deep as the value', () => {
    const value = nested(100_000, inner => [inner]);
    const first = stringsOf(value).next();
    expect(first.done === false && first.value.text).toBe('x');
  });

  it('leaves no string out, and names where each one is', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4 }), value => {
        const found = [...stringsOf(value)];
        const written = JSON.stringify(value).match(/"(?:[^"\\]|\\.)*"/g) ?? [];
        expect(found.map(({ text }) => text).sort()).toEqual(written.map(text => JSON.parse(text) as string).sort());
        for (const { pointer, text } of found) if (!pointer.endsWith('#key')) expect(at(value, pointer)).toBe(text);
      }),
      { numRuns: 2000, seed: 7 },
    );
  });
});

function at(value: unknown, pointer: string): unknown {
  const steps = pointer
    .split('/')
    .slice(1)
    .map(step => step.replaceAll('~1', '/').replaceAll('~0', '~'));
  return steps.reduce<unknown>((inner, step) => (inner as Record<string, unknown>)[step], value);
}

describe('isDeeperThan', () => {
  it.each<[unknown, number, boolean]>([
    ['x', 0, false],
    [{}, 0, true],
    [{}, 1, false],
    [[[]], 1, true],
    [[[]], 2, false],
    [{ a: 1, b: [{}] }, 2, true],
    [nested(200, inner => ({ inner })), 200, false],
    [nested(201, inner => ({ inner })), 200, true],
    [nested(100_000, inner => [inner]), 200, true],
  ])('case %#', (value, limit, deeper) => {
    expect(isDeeperThan(value, limit)).toBe(deeper);
  });
});

it.each([
  [{}, true],
  [Object.create(null), true],
  [[], false],
  [null, false],
  ['x', false],
  [() => 1, false],
])('isObject(%j) is %s', (value, expected) => {
  expect(isObject(value)).toBe(expected);
});
