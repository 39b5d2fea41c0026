import { NotRead } from '../cursor.ts';

const simple: Readonly<Record<string, string>> = {
  '\n': '',
  '0': '\0',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
};

/** The text that the inside of a string or a template stands for. */
export function decode(body: string): string {
  return body.replaceAll(
    /\\(?:x([\da-fA-F]{2})|u([\da-fA-F]{4})|u\{([\da-fA-F]{1,6})\}|([\s\S]))/g,
    (all, hex?: string, wide?: string, point?: string, single = '') => {
      const code = hex ?? wide ?? point;
      if (code !== undefined && Number.parseInt(code, 16) <= 0x10ffff)
        return String.fromCodePoint(Number.parseInt(code, 16));
      if (code !== undefined || /[1-9xu]/.test(single)) throw new NotRead(`the escape \`${all}\``);
      return simple[single] ?? single;
    },
  );
}
