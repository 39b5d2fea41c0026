import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lineHashes } from '../../src/render/line-hash.ts';

const imports = ['2dcc22b881d7333d:1', 'cb30a0d6d5e2b68e:1', 'c129715d7a2bc9a3:1'];
const same = lineHashes('same line\n'.repeat(20));

describe('lineHashes', () => {
  it.each([
    ['an empty text', '', ['c129715d7a2bc9a3:1']],
    ['one letter', 'q', ['9fe00a866ef87334:1']],
    ['two lines and the end', 'import os\nimport os\n', imports],
    ['blanks, tabs and CRLF', 'import\tos\r\n  import os \r\n', imports],
    ['CR alone', 'import os\rimport os\r', imports],
    [
      'a blank line and no end of line',
      'tok = "é😀"\n\n  pass',
      ['2c39af018765f7c7:1', 'fe0f92485ec2f7d8:1', 'c01ffe6fb30d3fce:1'],
    ],
  ])('gives the documented hashes of %s', (_, text, hashes) => {
    expect(lineHashes(text)).toEqual(hashes);
  });

  it('numbers equal lines, and sees a hundred units far', () => {
    expect(same.slice(0, 9)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9].map(n => `f2eacaae4abd95e3:${n}`));
    expect([same[9], same[19]]).toEqual(['f2eacaae4abe956f:1', '7090ad50087e8d97:1']);
  });

  it('agrees with the definition in big integers, line by line', () => {
    const unit = fc.constantFrom('a', 'b', ' ', '\t', '\n', '\r', '\r\n', 'é', '😀', '\uffff');
    fc.assert(
      fc.property(fc.array(unit, { maxLength: 150 }), parts => {
        const text = parts.join('');
        const kept = [...`${text.replaceAll(/\r\n?/g, '\n').replaceAll(/[ \t]/g, '')}`].flatMap(char =>
          Array.from({ length: char.length }, (_, i) => char.charCodeAt(i)),
        );
        const units = [...kept, 65535];
        const starts = units.flatMap((_, i) => (i === 0 || units[i - 1] === 10 ? [i] : []));
        const hashes = starts.map(start => {
          let hash = 0n;
          for (let i = start; i < start + 100; i++) hash = (hash * 37n + BigInt(units[i] ?? 0)) % 2n ** 64n;
          return hash.toString(16);
        });
        expect(lineHashes(text).map(value => value.split(':')[0])).toEqual(hashes);
      }),
      { numRuns: 500 },
    );
  });
});
