import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readYaml, suggestion } from '../src/yaml-file.ts';

const read = (text: string) => readYaml({ file: 'x.yaml', text });
const said = (text: string) =>
  read(text).problems.map(
    ({ place, message, help }) => `${place?.line}:${place?.column} ${message}${help === undefined ? '' : ` | ${help}`}`,
  );

describe('readYaml', () => {
  it.each<[string, string, unknown]>([
    ['a map', 'a: 1\nb: [x, "y"]\n', { a: 1, b: ['x', 'y'] }],
    ['JSON', '{"a": {"b": null}}', { a: { b: null } }],
    ['no as a text', 'a: no', { a: 'no' }],
    ['digits with a zero before them', 'a: 010', { a: 10 }],
    ['an alias', 'a: &x [1]\nb: *x', { a: [1], b: [1] }],
    ['an anchor that is used again', 'a: &x 1\nb: &x 2\nc: *x', { a: 1, b: 2, c: 2 }],
    ['a byte order mark', '\uFEFFa: 1', { a: 1 }],
    ['CRLF', 'a: 1\r\nb: |\r\n  x\r\n  y\r\n', { a: 1, b: 'x\ny\n' }],
    ['one document with marks', '---\na: 1\n...\n', { a: 1 }],
    ['YAML that says it is 1.2', '%YAML 1.2\n---\na: 1\n', { a: 1 }],
    ['the names of a prototype', 'constructor: 1', { constructor: 1 }],
  ])('reads %s', (_, text, value) => {
    expect(read(text)).toMatchObject({ value, problems: [] });
  });

  const once = 'keep one of the two; the other would be lost silently';
  const start = 'start with `version: 1`';
  it.each<[string, string, readonly string[]]>([
    ['nothing', '', [`1:1 the file is empty | ${start}`]],
    ['a byte order mark alone', '\uFEFF\n', [`1:1 the file is empty | ${start}`]],
    ['a comment alone', '\n# x', [`1:1 the file is empty | ${start}`]],
    ['bytes that are no text', 'a: 1\nb: \0', ['2:4 this is a binary file, not text | expected YAML in UTF-8']],
    ['half a character', 'a: 1\nb: x\ud800', ['2:5 the text holds a lone surrogate | save the file as UTF-8']],
    ['a key that is a map', '? {a: 1}\n: 2', ['1:3 a key must be plain text']],
    ['a key that is an alias', 'a: &x b\n*x : 2', ['2:1 a key must be plain text']],
    ['merge keys', 'a: &x {b: 1}\nc:\n  <<: *x', ['3:3 merge keys are not read | write the keys out']],
    ['tabs', 'a:\n\tb: 1', ['2:1 tabs are not allowed as indentation | indent with spaces']],
    [
      'a second document',
      'a: 1\n---\nb: 2',
      ['2:1 a second document starts here | one file holds one; remove what follows `---`'],
    ],
    ['another version of YAML', '%YAML 1.1\n---\na: no', ['1:1 only YAML 1.2 is read | remove the line `%YAML`']],
    [
      'a text that goes on',
      'a: b: c',
      [
        '1:4 nested mappings are not allowed in compact mappings | quote a text that holds `: `, and indent what belongs to a key',
      ],
    ],
    ['a set', 'a: !!set {b}', ['1:10 tags are not read | quote what is meant as text']],
    ['an ordered map', 'a: !!omap [b: 1]', ['1:11 tags are not read | quote what is meant as text']],
    [
      'a tag of a language',
      'a: !!python/object/apply:os.system [id]',
      ['1:4 unresolved tag: tag:yaml.org,2002:python/object/apply:os.system'],
    ],
    ['an alias of nothing', 'a: *x', ['1:4 there is no `&x` above']],
    ['an alias of what comes later', 'a: *x\nb: &x 1', ['1:4 there is no `&x` above']],
    [
      'an alias inside of what it names',
      'a: &x\n  b: [*x]',
      ['2:7 `*x` stands inside of what it names | write the value out'],
    ],
  ])('refuses %s', (_, text, problems) => {
    expect(said(text)).toEqual(problems);
    expect(read(text).value).toBeUndefined();
  });

  it.each<[string, string, readonly string[], unknown]>([
    ['keys that are there twice', 'a: 1\nb: 2\n"a": 3', ['3:1'], { a: 1, b: 2 }],
    ['keys that are one as texts', '{1: a, "1": b, 0x1: c}', ['1:8', '1:16'], { 1: 'a' }],
    ['keys that are nothing', '? \n: 1\n"": 2', ['3:1'], { '': 1 }],
    ['a key twice far inside', 'a: [{ b: { c: 1, c: 2 }, d: 3 }]', ['1:18'], { a: [{ b: { c: 1 }, d: 3 }] }],
  ])('refuses %s, and reads on with the first', (_, text, places, value) => {
    expect(said(text)).toEqual(places.map(place => `${place} map keys must be unique | ${once}`));
    expect(read(text).value).toEqual(value);
  });

  it.each([
    ['lists in lists', '['.repeat(101)],
    ['maps in maps', '{a: '.repeat(101)],
    ['blocks in blocks', Array.from({ length: 101 }, (_, at) => `${' '.repeat(at)}k:`).join('\n')],
    ['a hundred thousand lists', '['.repeat(100_000)],
    [
      'aliases of aliases',
      ['a0: &a0 {}', ...Array.from({ length: 120 }, (_, i) => `a${i + 1}: &a${i + 1} [*a${i}]`)].join('\n'),
    ],
  ])('refuses %s that nest too deep', (_, text) => {
    expect(said(text)).toEqual([expect.stringMatching(/nests deeper than 100 levels/)]);
  });

  it('refuses aliases that multiply', () => {
    const nine = (of: string) => `[${Array.from({ length: 9 }, () => of).join(', ')}]`;
    const bomb = [
      'a: &a [x, x, x, x, x, x, x, x, x]',
      ...['b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'].map((name, i) => `${name}: &${name} ${nine(`*${'abcdefgh'[i]}`)}`),
    ];
    expect(said(bomb.join('\n'))).toEqual([
      '1:1 excessive alias count indicates a resource exhaustion attack | write the values out instead of nesting aliases',
    ]);
  });

  it.each([
    ['one key, again and again', 'a: 1\n'.repeat(60_000), 101],
    ['one key after the other', Array.from({ length: 60_000 }, (_, i) => `k${i}: 1`).join('\n'), 0],
    ['brackets', '[],'.repeat(200_000), 1],
    ['aliases', `a: &a 1\nb: [${'*a,'.repeat(100_000)}]`, 1],
    ['anchors', `[${'&a 1,'.repeat(100_000)}]`, 0],
  ])('comes to an end with a hostile text of %s', (_, text, atMost) => {
    expect(read(text).problems.length).toBeLessThanOrEqual(atMost);
  });

  it('says how many more mistakes there are', () => {
    const { problems } = read(`${'a: 1\n'.repeat(151)}`);
    expect(problems).toHaveLength(101);
    expect(problems.at(-1)).toMatchObject({ message: '50 more problems like this', place: { line: 101 } });
  });
});

describe('placeOf', () => {
  const text = '\uFEFFa:\r\n  b: [x, {c: yy}]\r\nd: &n 1\r\ne: *n\r\n"f g": |\r\n  text\r\n';
  it.each<[readonly (string | number)[], 'key' | 'value', string]>([
    [[], 'value', '1:1'],
    [['a'], 'key', '1:1'],
    [['a', 'b'], 'key', '2:3'],
    [['a', 'b', 0], 'value', '2:7'],
    [['a', 'b', 1, 'c'], 'value', '2:14'],
    [['a', 'b', '1', 'c'], 'key', '2:11'],
    [['e'], 'value', '4:4'],
    [['e', 'x', 'y'], 'value', '4:4'],
    [['f g'], 'key', '5:1'],
    [['a', 'b', 7], 'value', '2:6'],
    [['gone', 'away'], 'value', '1:1'],
  ])('finds %j (%s)', (pointer, at, place) => {
    const { line, column } = read(text).placeOf(pointer, at);
    expect(`${line}:${column}`).toBe(place);
  });

  it('gives the row without its end, and a length inside of it', () => {
    expect(read(text).placeOf(['a', 'b', 1, 'c'])).toEqual({
      file: 'x.yaml',
      line: 2,
      column: 14,
      length: 2,
      text: '  b: [x, {c: yy}]',
    });
    expect(read(text).placeOf([])).toMatchObject({ text: 'a:', length: 2 });
  });

  it('never throws, and gives places inside of the text, whatever the text is', { timeout: 120_000 }, () => {
    const piece = fc.constantFrom(
      'a',
      'b: ',
      '- ',
      '? ',
      '&x ',
      '*x',
      '!!set ',
      '!t ',
      '"',
      "'",
      '{',
      '}',
      '[',
      ']',
      ', ',
      '|',
      '>',
      '#',
      '---',
      '...',
      '%YAML 1.1',
      '\t',
      ' ',
      '  ',
      '\n',
      '\r\n',
      '\r',
      '\uFEFF',
      '\0',
      '\ud800',
      '\u{1f600}',
      '<<: ',
      '\u2028',
      '\u0085',
    );
    const text = fc.oneof(
      fc.array(piece, { maxLength: 40 }).map(pieces => pieces.join('')),
      fc.string({ unit: 'binary', maxLength: 60 }),
    );
    fc.assert(
      fc.property(
        text,
        fc.array(fc.oneof(fc.nat(3), fc.constantFrom('a', 'b', '')), { maxLength: 3 }),
        (written, pointer) => {
          const yaml = read(written);
          const rows = written
            .replace(/^\uFEFF/, '')
            .split('\n')
            .map(row => row.replace(/\r$/, ''));
          const places = [
            ...yaml.problems.map(({ place }) => place),
            yaml.placeOf(pointer),
            yaml.placeOf(pointer, 'key'),
          ];
          for (const place of places) {
            const row = rows[(place?.line ?? 0) - 1];
            expect(place?.text).toBe(row);
            const [column, length] = [place?.column ?? 0, place?.length ?? 0];
            expect(column >= 1 && column <= (row?.length ?? 0) + 1 && length >= 1).toBe(true);
            expect(length === 1 || column + length <= (row?.length ?? 0) + 1).toBe(true);
          }
          expect(yaml.value === undefined).toBe(yaml.problems.length > 0);
        },
      ),
      { numRuns: 20_000, seed: 6 },
    );
  });
});

describe('suggestion', () => {
  it.each<[string, readonly string[], string | undefined]>([
    ['worksapce', ['home', 'workspace'], 'did you mean `workspace`?'],
    ['DENY', ['allow', 'deny'], 'did you mean `deny`?'],
    ['dney', ['allow', 'deny'], 'did you mean `deny`?'],
    ['x', ['allow', 'deny'], 'expected one of `allow`, `deny`'],
    ['x', [], undefined],
  ])('for %s of %j', (word, known, expected) => {
    expect(suggestion(word, known)).toBe(expected);
  });

  it('is not fooled by a long word', () => {
    expect(suggestion('a'.repeat(100_000), ['b'])).toBe('expected one of `b`');
  });
});
