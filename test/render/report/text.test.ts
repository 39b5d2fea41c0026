import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codeText, plainText, proseText } from '../../../src/render/report/markdown-text.ts';
import { escapeHtml } from '../../../src/render/report/markup.ts';
import { cut, grouped, quotedParts, visible } from '../../../src/render/report/text.ts';
import { dollars, duration } from '../../../src/render/report/words.ts';

const anyText = fc.string({ unit: 'binary' });

describe('visible', () => {
  it.each([
    ['plain täxt 漢字 😀', 'plain täxt 漢字 😀'],
    ['two\nlines\r\nand\rmore', 'two ⏎ lines ⏎ and ⏎ more'],
    ['a\tb', 'a b'],
    [`${String.fromCharCode(27)}[31m`, '‹U+001B›[31m'],
    [`a${String.fromCharCode(0x202e)}b`, 'a‹U+202E›b'],
    ['lone \ud800', 'lone ‹U+D800›'],
    ['note \ufff9', 'note ‹U+FFF9›'],
    ['e\u0301', 'e\u0301'],
    [`e${'\u0301'.repeat(9)}`, 'e‹U+0301 U+0301 U+0301 U+0301 …›'],
  ])('shows %j as %j', (text, expected) => {
    expect(visible(text)).toBe(expected);
  });

  it('changes nothing the second time', () => {
    fc.assert(fc.property(anyText, text => visible(visible(text)) === visible(text)));
  });
});

describe('escaping', () => {
  it('leaves no character of HTML with a meaning, and gives the text back to a reader', () => {
    fc.assert(
      fc.property(anyText, text => {
        const escaped = escapeHtml(text);
        const read = escaped.replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)));
        return !/[<>"'`\n]/.test(escaped) && read === visible(text);
      }),
    );
  });

  it('leaves no character of Markdown with a meaning, in code, in text and in sentences', () => {
    const harmless = (markdown: string) =>
      !/[<>`|\\[\]*_~#:$@\n]/.test(markdown.replaceAll(/<\/?(code|span)>|&#\d+;/g, ''));
    fc.assert(
      fc.property(anyText, text => harmless(codeText(text)) && harmless(plainText(text)) && harmless(proseText(text))),
    );
  });
});

describe('cut', () => {
  it.each([
    ['short', 5, 'short'],
    ['longer', 5, 'longe… [1 more characters]'],
    ['abc😀d', 4, 'abc… [3 more characters]'],
    ['x'.repeat(2000), 3, 'xxx… [1,997 more characters]'],
  ])('cuts %j to %i', (text, limit, expected) => {
    expect(cut(text, limit)).toBe(expected);
  });
});

describe('numbers', () => {
  it.each([
    [0, '0'],
    [999, '999'],
    [1000, '1,000'],
    [1_234_567, '1,234,567'],
    [1234.5678, '1,234.5678'],
  ])('groups %d as %s', (number, expected) => {
    expect(grouped(number)).toBe(expected);
  });

  it.each([
    [850, '850 ms'],
    [1000, '1 s'],
    [59_700, '1 min'],
    [192_400, '3 min 12 s'],
    [7_265_000, '2 h 1 min 5 s'],
  ])('says %i ms as %s', (ms, expected) => {
    expect(duration(ms)).toBe(expected);
  });

  it.each([
    [0, '$0.00'],
    [0.0456, '$0.0456'],
    [0.1517, '$0.15'],
    [12.5, '$12.50'],
    [1234.567, '$1,234.57'],
  ])('says %d dollars as %s', (amount, expected) => {
    expect(dollars(amount)).toBe(expected);
  });
});

describe('quotedParts', () => {
  it.each([
    [
      'a `b` c',
      [
        ['a ', false],
        ['b', true],
        [' c', false],
      ],
    ],
    ['no quotes', [['no quotes', false]]],
    ['a quote ` inside `x`', [['a quote ` inside `x`', false]]],
  ])('splits %j', (sentence, expected) => {
    expect(quotedParts(sentence).map(({ text, quoted }) => [text, quoted])).toEqual(expected);
  });
});
