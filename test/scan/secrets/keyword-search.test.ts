import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createKeywordSearch } from '../../../src/scan/secrets/keyword-search.ts';
import { secretRules } from '../../../src/scan/secrets/rules.ts';

/** Every place where a word stands, as `indexOf` sees it. */
function byIndexOf(words: readonly string[], text: string): string[] {
  const lower = text.replaceAll(/[A-Z]/g, letter => letter.toLowerCase());
  const starts: string[] = [];
  for (const [id, word] of words.entries()) {
    for (let at = lower.indexOf(word); at >= 0; at = lower.indexOf(word, at + 1)) starts.push(`${id} ${at}`);
  }
  return starts.toSorted();
}

function bySearch(words: readonly string[], text: string): string[] {
  const starts: string[] = [];
  createKeywordSearch(words)(text, (word, start) => starts.push(`${word} ${start}`));
  return starts.toSorted();
}

describe('createKeywordSearch', () => {
  it('finds each word wherever it stands, whatever the words share', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', '_', '1'), minLength: 3, maxLength: 6 });
    const text = fc.string({
      unit: fc.constantFrom('a', 'A', 'b', 'B', 'c', '_', '1', 'é', '\0', '\ud800'),
      maxLength: 80,
    });
    fc.assert(
      fc.property(fc.array(word, { maxLength: 12 }), text, (words, hay) => {
        expect(bySearch(words, hay)).toEqual(byIndexOf(words, hay));
      }),
      { numRuns: 1000 },
    );
  });

  it('finds the keywords of the shipped rules in random text around them', () => {
    const words = secretRules.flatMap(rule => rule.keywords);
    const search = createKeywordSearch(words);
    const piece = fc.oneof(
      fc.constantFrom(...words),
      fc.constantFrom(...words).map(word => word.toUpperCase()),
      fc.string(),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), pieces => {
        const starts: string[] = [];
        search(pieces.join(''), (word, start) => starts.push(`${word} ${start}`));
        expect(starts.toSorted()).toEqual(byIndexOf(words, pieces.join('')));
      }),
    );
  });

  it('takes no NUL, and no beginning, for a part of a word', () => {
    expect(bySearch(['35|', 'abcd'], '35|')).toEqual(['0 0']);
    expect(bySearch(['35|', 'abcd'], '\0' + '35|')).toEqual(['0 1']);
  });

  it('visits from the left', () => {
    const starts: number[] = [];
    createKeywordSearch(['she', 'her', 'hers'])('ushers and her', (_, start) => starts.push(start));
    expect(starts).toEqual([1, 2, 2, 11]);
  });

  it('does not take a letter that only lower-cases to ASCII for ASCII', () => {
    expect(bySearch(['ask'], 'AS\u212a')).toEqual([]);
  });
});
