import { deflateSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { findSecrets, searchSecrets, unpackLimit } from '../../../src/scan/secrets/find.ts';
import { ScanLimitError, scanText } from '../../../src/scan/secrets/scan.ts';

const token = `${'ghp_'}zQWBuTSOoRi4A9spHcVY5ncnsDkxkJ${'0mLq17'}`;
const other = `${'glpat'}-q7WmLz0Rk2JdYv9XcB4n`;
const [head, tail] = [token.slice(0, 11), token.slice(11)];
const base64 = (text: string | Buffer) => Buffer.from(text).toString('base64');
const entities = (text: string) => Array.from(text, letter => `&#${letter.charCodeAt(0)};`).join('');
const message = 'a GitHub personal access token';

/** What is reported for a text in which the token stands between two words: the message and the text of the span. */
function seen(text: string): [string, string][] {
  return scanText(`before ${text} after`, 'a', () => '').map(({ start, end, finding }) => [
    finding.message,
    `before ${text} after`.slice(start, end),
  ]);
}

describe('views', () => {
  it.each([
    ['double quotes and a plus', `"${head}" + "${tail}"`],
    ['single quotes and a plus, over lines', `'${head}'\n    + '${tail}'`],
    ['PHP and Perl', `'${head}' . "${tail}"`],
    ['Lua', `"${head}" .. "${tail}"`],
    ['SQL', `'${head}' || '${tail}'`],
    ['Visual Basic', `"${head}" & "${tail}"`],
    ['Haskell', `"${head}" ++ "${tail}"`],
    ['Python, side by side over lines', `("${head}"\n     f"${tail}")`],
    ['C, with a backslash', `"${head}" \\\n  "${tail}"`],
    ['a shell', `${head}""${tail}`],
    ['a shell, other quotes', `'${head}'"${tail}"`],
    ['empty pieces', `"${head}" + "" + "${tail}"`],
    ['many pieces', Array.from(token, letter => `'${letter}'`).join(' + ')],
  ])('puts strings together as %s does', (_, text) => {
    const [[found, span] = ['', '']] = seen(text);
    expect(found).toBe(`${message}, in pieces`);
    expect(text).toContain(span);
    expect(span.startsWith(token.slice(0, 1)) && span.endsWith(token.slice(-1))).toBe(true);
  });

  it.each([`["${head}", "${tail}"]`, `"${head}": "${tail}"`, `f("${head}") + g("${tail}")`, `"${head} " + " ${tail}"`])(
    'does not put together what no language does: %s',
    text => {
      expect(seen(text)).toEqual([]);
    },
  );

  it.each([
    ['HTML entities', entities(token)],
    ['one entity', token.replace('_', '&#x5f;')],
    ['an octal escape', token.replace('_', '\\137')],
    ['a code point', token.replace('g', '\\u{67}')],
    ['a long escape', token.replace('g', '\\U00000067')],
    ['percent signs, escaped', token.replace('_', '%255F')],
  ])('resolves %s, and spans all of it', (_, text) => {
    expect(seen(text)).toEqual([[`${message}, with escapes`, text]]);
  });

  it('puts together what has escapes', () => {
    expect(seen(JSON.stringify(`x = "${head}" + "${tail}"`)).map(([found]) => found)).toEqual([
      `${message}, in pieces`,
    ]);
  });

  it.each([
    ['hexadecimal', Buffer.from(`T=${token}`).toString('hex')],
    ['capital hexadecimal', Buffer.from(`T=${token}`).toString('hex').toUpperCase()],
    ['hexadecimal behind a digit', `f${Buffer.from(`T=${token}`).toString('hex')}`],
  ])('reads %s', (how, text) => {
    expect(seen(text).map(([found]) => found)).toEqual([`${message}, in hexadecimal`]);
    expect(how).toContain('hexadecimal');
  });

  it.each([
    ['base64, twice', base64(base64(`T=${token}`)), 'in base64'],
    ['hexadecimal in base64', base64(Buffer.from(`T=${token}`).toString('hex')), 'in base64'],
    ['pieces in base64', base64(`T="${head}" + "${tail}"`), 'in base64'],
    ['base64 in pieces', `"${base64(`T=${token}`).slice(0, 21)}" + "${base64(`T=${token}`).slice(21)}"`, 'in base64'],
    ['gzip in base64', base64(gzipSync(`T=${token}`)), 'compressed'],
    ['zlib in base64', base64(deflateSync(`T=${token}`)), 'compressed'],
    ['gzip that was cut', base64(gzipSync(`T=${token}\n${'0123456789abcdef'.repeat(9)}`)).slice(0, -12), 'compressed'],
    ['base64 with escaped slashes', base64(`???${token}>>>`).replaceAll('/', '\\/'), 'in base64'],
  ])('reads %s', (_, text, how) => {
    expect(seen(text).map(([found]) => found)).toEqual([`${message}, ${how}`]);
  });

  it('finds each of several secrets in one run, each in its own place', () => {
    const words = 'some words between the two, '.repeat(4);
    const wrapped =
      base64(`a=${token}; ${words} b=${other};`)
        .match(/.{1,76}/g)
        ?.join('\r\n') ?? '';
    const spans = findSecrets(wrapped).map(({ start, end, secret }) => [secret, wrapped.slice(start, end)] as const);
    expect(spans.map(([secret]) => secret)).toEqual([token, other]);
    for (const [secret, span] of spans) {
      expect(Buffer.from(span, 'base64').toString('latin1')).toContain(secret);
      expect(span.length).toBeLessThan(secret.length * 1.5 + 8);
    }
  });

  it('reads UTF-16 as bytes, in both orders', () => {
    const wide = Buffer.from(`T=${token}`, 'utf16le');
    expect(seen(wide.toString('latin1'))).toEqual([
      [`${message}, in UTF-16`, Buffer.from(token, 'utf16le').toString('latin1')],
    ]);
    expect(seen(Buffer.from(wide).swap16().toString('latin1')).map(([found]) => found)).toEqual([
      `${message}, in UTF-16`,
    ]);
  });

  it('says what it did not unpack, and refuses to call it clean', () => {
    const bomb = base64(gzipSync(Buffer.alloc(unpackLimit + 1, 'a ')));
    expect(searchSecrets(`${token} ${bomb}`)).toMatchObject({ complete: false, found: [{ secret: token }] });
    expect(() => scanText(bomb, 'a', () => '')).toThrow(ScanLimitError);
    expect(searchSecrets(base64(gzipSync(Buffer.alloc(2 ** 20, 'a ')))).complete).toBe(true);
  });

  it('looks no deeper than encodings are put into one another in earnest', () => {
    const nested = (depth: number): string => (depth === 0 ? `T=${token}` : base64(nested(depth - 1)));
    expect([1, 2, 3, 4].map(depth => findSecrets(nested(depth)).length)).toEqual([1, 1, 1, 0]);
  });
});
