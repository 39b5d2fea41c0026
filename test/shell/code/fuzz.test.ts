import { describe, expect, it } from 'vitest';
import { isPlainPerl } from '../../../src/shell/code/plain-perl.ts';
import { isPlainCode } from '../../../src/shell/code/plain-words.ts';
import { randomOf } from '../random.ts';
import { reading } from './read.ts';

/** Pieces of both languages, whole and broken. */
const pieces =
  'eval exec import os json open ( ) [ ] { } , ; : . = == += -> => + - * / // % " \' """ ` ${ f" r\' \\ # /* */ // <!-- \n \t lambda def for in if else while with as try except yield await async return const let function new class this require process constructor __class__ print console log x y 1 2.5 0x "a" \'b\' ... ** := ?. ?? && || ! not and or None True null undefined'.split(
    ' ',
  );

describe('the readers of code', () => {
  it('answers anything at all', () => {
    const random = randomOf(7);
    for (let round = 0; round < 2_000; round++) {
      const code = Array.from({ length: random.below(30) }, () => pieces[random.below(pieces.length)]).join(
        random.once(2) ? ' ' : '',
      );
      for (const language of ['python', 'javascript', 'cobol'])
        expect(typeof reading(language, code).understood).toBe('boolean');
      expect(typeof isPlainPerl(code)).toBe('boolean');
      for (const language of ['ruby', 'php', 'cobol']) expect(typeof isPlainCode(language, code)).toBe('boolean');
    }
  });

  it.each([
    ['python', `x = ${'('.repeat(9_000)}`],
    ['python', `x = ${'['.repeat(200)}1${']'.repeat(200)}`],
    ['python', `x = ${'-'.repeat(9_000)}1`],
    ['python', `x${'.y'.repeat(9_000)}`],
    ['python', `f"${'{'.repeat(9_000)}`],
    ['python', `${'a='.repeat(9_000)}1;eval(1)`],
    ['python', `${Array.from({ length: 90 }, (_, i) => `${' '.repeat(i)}if 1:`).join('\n')}\n${' '.repeat(90)}pass`],
    ['python', `print(1)\n${'# x\n'.repeat(9_000)}`],
    ['javascript', `x = ${'('.repeat(9_000)}`],
    ['javascript', `x = ${'a => '.repeat(3_000)}1`],
    ['javascript', `x = ${'!'.repeat(9_000)}1`],
    ['javascript', `x = ${'`${'.repeat(3_000)}`],
    ['javascript', `x = ${'{a:'.repeat(3_000)}`],
    ['javascript', 'a;'.repeat(60_000)],
  ])('does not take %s code that is too deep or too long for understood', (language, code) => {
    expect(reading(language, code).understood).toBe(false);
  });

  it('keeps its work in bounds when values multiply', () => {
    const names = Array.from({ length: 60 }, (_, i) => `v${i}`);
    const code = `v0 = ["a", "b"]\n${names
      .slice(1)
      .map((name, i) => `${name} = [x + y for x in v${i} for y in v${i}]`)
      .join('\n')}\nopen(v59[0])`;
    expect(reading('python', code).understood).toBe(false);
  });

  it('finds what is hidden in front of, behind and within harmless code', () => {
    for (const [language, shell, hidden] of [
      ['python', 'print(1)', 'eval("1")'],
      ['javascript', 'console.log(1)', 'eval("1")'],
    ] as const)
      for (const wrap of ['%h\n%s', '%s\n%h', '%s; %h', '[%s, %h]', '{"a": %h}', '(%h)', '%h or %s', '[%h][0]'])
        if (language === 'python' || !/ or |^\{/.test(wrap))
          expect(reading(language, wrap.replace('%h', hidden).replace('%s', shell)).understood).toBe(false);
  });
});
