import { childrenOf, type SyntaxNode } from '../syntax.ts';

/** A string literal: its text as written between the quotes, and where. Interpolations are left out. */
export interface StringLiteral {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** True when it has interpolations. */
  readonly open: boolean;
}

/** Reads a string, or strings written side by side; `undefined` for any other node. */
export function stringLiteral(node: SyntaxNode | undefined, source: string): StringLiteral | undefined {
  let inner = node;
  while (inner?.type === 'parenthesized_expression' && inner.children.length === 1) inner = inner.children[0];
  if (inner === undefined) return undefined;
  const strings = inner.type === 'concatenated_string' ? childrenOf(inner, 'string') : [inner].filter(isString);
  if (strings.length === 0) return undefined;
  const contents = strings.flatMap(string => childrenOf(string, 'string_content'));
  const text = strings.map(string => contentOf(string, source)).join('');
  const first = contents[0];
  const span = first === undefined ? inner : { start: first.start, end: contents.at(-1)?.end ?? first.end };
  return {
    text,
    start: span.start,
    end: span.end,
    open: strings.some(string => childrenOf(string, 'interpolation').length > 0),
  };
}

function isString(node: SyntaxNode): boolean {
  return node.type === 'string';
}

function contentOf(string: SyntaxNode, source: string): string {
  const prefix = childrenOf(string, 'string_start')[0];
  const isRaw = prefix !== undefined && /r/i.test(source.slice(prefix.start, prefix.end));
  const text = childrenOf(string, 'string_content')
    .map(part => source.slice(part.start, part.end))
    .join('');
  return isRaw || !text.includes('\\') ? text : withoutEscapes(text);
}

const letters: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', '\n': '', '\r\n': '' };

function withoutEscapes(text: string): string {
  return text.replaceAll(/\\(?:u([0-9A-Fa-f]{4})|x([0-9A-Fa-f]{2})|(\r\n|[\s\S]))/g, (_, four, two, letter) => {
    const code: string | undefined = four ?? two;
    return code === undefined ? (letters[letter] ?? letter) : String.fromCharCode(Number.parseInt(code, 16));
  });
}
