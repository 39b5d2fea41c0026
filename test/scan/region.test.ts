import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createLocator } from '../../src/scan/region.ts';

describe('createLocator', () => {
  it('counts LF, CR and CRLF as one line end each', () => {
    const text = 'a\nb\rc\r\nd';
    const regionOf = createLocator(text);
    const lineOf = (part: string) => regionOf({ start: text.indexOf(part), end: text.indexOf(part) + 1 });
    expect([...'abcd'].map(lineOf)).toEqual(
      [1, 2, 3, 4].map(line => ({ startLine: line, startColumn: 1, endLine: line, endColumn: 2 })),
    );
  });

  it('counts columns in UTF-16 units and spans lines', () => {
    const text = 'é😀x\ny';
    expect(createLocator(text)({ start: 3, end: 6 })).toEqual({
      startLine: 1,
      startColumn: 4,
      endLine: 2,
      endColumn: 2,
    });
  });

  it('agrees with splitting the text', () => {
    const unit = fc.constantFrom('a', 'é', '\n', '\r', '\r\n', '😀');
    fc.assert(
      fc.property(fc.array(unit, { maxLength: 60 }), fc.nat(), (units, seed) => {
        const text = units.join('');
        const end = seed % (text.length + 1);
        // A place between CR and LF is still on the line that they end.
        const before = text.slice(0, end).split(/\r\n|\n|\r(?!$)/);
        const region = createLocator(text)({ start: 0, end });
        if (!(text[end - 1] === '\r')) expect(region.endLine).toBe(before.length);
        expect(region.startLine).toBe(1);
      }),
    );
  });
});
