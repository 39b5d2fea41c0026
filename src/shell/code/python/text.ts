import { NotRead } from '../cursor.ts';

const opening = /([rRbBfFuU]{0,2})('''|"""|'|")/y;
/** Up to the closing quote; a string that ends with its line has none. */
const bodies: Readonly<Record<string, RegExp>> = {
  "'": /(?:[^'\\\n]|\\[\s\S])*'/y,
  '"': /(?:[^"\\\n]|\\[\s\S])*"/y,
  "'''": /(?:[^'\\]|\\[\s\S]|'(?!''))*'''/y,
  '"""': /(?:[^"\\]|\\[\s\S]|"(?!""))*"""/y,
};

/** A string literal as it is written. */
export interface Literal {
  /** In lower case: `r`, `b`, `f` and their combinations. */
  readonly prefix: string;
  readonly body: string;
  readonly length: number;
}

/** The string literal that begins at a place, if one does. */
export function readLiteral(text: string, at: number): Literal | undefined {
  opening.lastIndex = at;
  const [head, prefix = '', quote = ''] = opening.exec(text) ?? [];
  if (head === undefined) return undefined;
  if (!/^(?:|[rbfu]|br|rb|fr|rf)$/i.test(prefix)) throw new NotRead(`a string with the prefix \`${prefix}\``);
  const body = bodies[quote];
  if (!body) return undefined;
  body.lastIndex = at + head.length;
  const [rest] = body.exec(text) ?? [];
  if (rest === undefined) throw new NotRead('a string is not closed');
  return { prefix: prefix.toLowerCase(), body: rest.slice(0, -quote.length), length: head.length + rest.length };
}

const simple: Readonly<Record<string, string>> = {
  '\n': '',
  '\\': '\\',
  "'": "'",
  '"': '"',
  a: '\x07',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
};

/** The text that a string without `r` stands for. */
export function decode(body: string): string {
  return body.replaceAll(
    /\\(?:([0-7]{1,3})|x([\da-fA-F]{2})|u([\da-fA-F]{4})|([\s\S]))/g,
    (all, octal?: string, hex?: string, wide?: string, single?: string) => {
      if (octal !== undefined) return String.fromCharCode(Number.parseInt(octal, 8));
      const code = hex ?? wide;
      if (code !== undefined) return String.fromCharCode(Number.parseInt(code, 16));
      if (single !== undefined && /[NxuU]/.test(single)) throw new NotRead(`the escape \`${all}\``);
      return single === undefined ? all : (simple[single] ?? all);
    },
  );
}
