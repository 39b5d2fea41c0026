import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createPrefilter } from '../../../src/scan/secrets/prefilter.ts';
import { secretRules } from '../../../src/scan/secrets/rules.ts';

function byIncludes(words: readonly string[], text: string): number[] {
  const lower = text.replaceAll(/[A-Z]/g, letter => letter.toLowerCase());
  return words.flatMap((word, id) => (lower.includes(word) ? [id] : []));
}

const sorted = (ids: ReadonlySet<number>) => [...ids].toSorted((a, b) => a - b);

describe('createPrefilter', () => {
  it('finds what `includes` finds, whatever the words share', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', '_', '1'), minLength: 1, maxLength: 5 });
    const text = fc.string({
      unit: fc.constantFrom('a', 'A', 'b', 'B', 'c', '_', '1', 'é', '\0', '\ud800'),
      maxLength: 80,
    });
    fc.assert(
      fc.property(fc.array(word, { maxLength: 12 }), text, (words, hay) => {
        expect(sorted(createPrefilter(words)(hay))).toEqual(byIncludes(words, hay));
      }),
      { numRuns: 1000 },
    );
  });

  it('finds the keywords of the shipped rules in random text around them', () => {
    const words = secretRules.flatMap(rule => rule.keywords);
    const find = createPrefilter(words);
    const piece = fc.oneof(
      fc.constantFrom(...words),
      fc.constantFrom(...words).map(word => word.toUpperCase()),
      fc.string(),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), pieces => {
        expect(sorted(find(pieces.join('')))).toEqual(byIncludes(words, pieces.join('')));
      }),
    );
  });

  it('does not take a letter that only lower-cases to ASCII for ASCII', () => {
    expect(sorted(createPrefilter(['sk'])('S\u212a'))).toEqual([]);
  });
});
