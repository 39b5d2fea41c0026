import type { SyntaxNode } from 'unbash';
import { isAnsiC } from './ansi-c.ts';

/** Where the quotes of one text are: what `$'` and `$"` are checked against. */
export interface Quotes {
  /** Where a quote ends, so that the dollar before it opens nothing. */
  readonly closings: Set<number>;
  /** Where a dollar and a quote are text, or a quote of their own that ends where bash says. */
  readonly settled: [number, number][];
  readonly isPosix: boolean;
}

/** Notes where a quote is; `enclosed` inside what may change its meaning. */
export function noteQuotes(node: SyntaxNode, enclosed: boolean, { closings, settled, isPosix }: Quotes): void {
  switch (node.type) {
    case 'SingleQuoted':
      closings.add(node.end - 1);
      if (!enclosed) settled.push([node.pos, node.end - 1]);
      return;
    case 'DoubleQuoted':
      closings.add(node.end - 1);
      if (!enclosed) for (const part of node.parts) if (part.type === 'Literal') settled.push([part.pos, part.end]);
      return;
    case 'AnsiCQuoted':
      if (!enclosed && !isPosix && isAnsiC(node.text)) settled.push([node.pos, node.end]);
      return;
    case 'LocaleString':
      closings.add(node.end - 1);
      if (!enclosed && !isPosix) settled.push([node.pos, node.pos + 1]);
      return;
    case 'HereDoc':
      if (node.delimiter?.quoted) settled.push([node.body.pos, node.body.end]);
  }
}

/** What may change the meaning of the quotes inside. */
export const enclosing = new Set<SyntaxNode['type']>([
  'DoubleQuoted',
  'LocaleString',
  'ParameterExpansion',
  'ArithmeticExpansion',
  'ArithmeticCommand',
  'ArithmeticFor',
  'HereDocBody',
  'BraceExpansion',
  'Glob',
  'TestCommand',
]);

/** True where `$'` or `$"` may open a quote of its own, which the parser and bash have been seen to read differently. */
export function dollarQuote(command: string, { closings, settled }: Quotes): boolean {
  if (!dollarBeforeQuote.test(command)) return false;
  const spans = settled.sort(([a], [b]) => a - b);
  let reach = 0;
  let at = 0;
  for (const { index } of command.matchAll(new RegExp(dollarBeforeQuote, 'g'))) {
    for (let span = spans[at]; span && span[0] <= index; span = spans[++at]) reach = Math.max(reach, span[1]);
    if (reach <= index && !closings.has(index + 1)) return true;
  }
  return false;
}

const dollarBeforeQuote = /\$['"]/;
