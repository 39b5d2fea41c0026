const whole = /^\$'(?:[^'\\]|\\[\s\S])*'$/;
const escaped = /\\(?:([0-7]{1,3})|x([\da-fA-F]{1,2})|u([\da-fA-F]{1,4})|U([\da-fA-F]{1,8})|([\s\S]))/g;

const letters: Readonly<Record<string, string>> = {
  a: '\x07',
  b: '\b',
  e: '\x1b',
  E: '\x1b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
  '\\': '\\',
  "'": "'",
  '"': '"',
  '?': '?',
};

/** What bash makes of `$'…'`; nothing where shells differ: control letters, bytes that are no ASCII, characters that are none. */
export function decodeAnsiC(source: string): string | undefined {
  if (!isAnsiC(source)) return undefined;
  let failed = false;
  const text = source
    .slice(2, -1)
    .replaceAll(escaped, (all, octal?: string, hex?: string, short?: string, long?: string, letter?: string) => {
      const digits = hex ?? short ?? long;
      const code = octal === undefined ? Number.parseInt(digits ?? '', 16) : Number.parseInt(octal, 8);
      if (letter !== undefined) {
        failed ||= letter === 'c' || letter === 'x' || letter === 'u' || letter === 'U';
        return letters[letter] ?? all;
      }
      const most = short === undefined && long === undefined ? 0x7f : 0xd7ff;
      failed ||= code === 0 || code > most;
      return code > most ? '' : String.fromCodePoint(code);
    });
  // Nor what a reader would not see.
  return failed || /[\p{Cf}\p{Zl}\p{Zp}]/u.test(text) ? undefined : text;
}

/** True where the closing quote is where bash sees it: the first that no backslash precedes. */
export function isAnsiC(source: string): boolean {
  return whole.test(source);
}
