import { createLocator, type Span } from '../../region.ts';
import type { Parse, SyntaxNode } from '../syntax.ts';

/** A comment that takes findings out of the list: `bouncer: ignore RULE reason="…" until=2027-03-31`. */
export interface SuppressionComment {
  /** As they are written; empty when they are missing. */
  readonly rule: string;
  readonly reason: string;
  readonly until: string;
  /** From the mark of the comment to the end of what it says. */
  readonly at: Span;
  /** The line whose findings it is about, counted from 1. */
  readonly line: number;
  /** That line without blanks, and without the comment. */
  readonly code: string;
}

const comment = /(#|\/\/|\/\*|<!--)[ \t]*bouncer:[ \t]*ignore\b([^\r\n]*)/g;
const hashes = new Set(['python', 'shell', 'dockerfile', 'workflow', 'compose', 'kubernetes']);
/** Of each file; more do not count, so that what they name stays in the list. */
const mostComments = 1_000;
/** Nodes whose text is data. */
const textual = /string|text|regex|literal|content|rune/;

/**
 * The comments of a text that suppress findings, in the order in which they stand. What reads like one inside a string
 * is none; `parse` tells, or else the quotes before it on its line.
 */
export function suppressionsIn(text: string, language: string, parse?: Parse): readonly SuppressionComment[] {
  // Nearly every file has none, and is done here.
  if (!text.includes('bouncer:')) return [];
  const marks = [...text.matchAll(comment)].filter(([, mark = '']) => isMarkOf(language, mark)).slice(0, mostComments);
  if (marks.length === 0) return [];
  const root = parse?.(text).root;
  const inText = (at: number) => (root === undefined ? isQuoted(text, at) : textual.test(nodeAt(root, at).type));
  const lines = text.split(/\r\n|\r|\n/);
  const regionOf = createLocator(text);
  return marks
    .filter(({ index }) => !inText(index))
    .map(match => read(match, regionOf({ start: match.index, end: match.index }).startLine, lines));
}

function isMarkOf(language: string, mark: string): boolean {
  return language === 'terraform' || hashes.has(language) === (mark === '#');
}

/** The innermost node at an offset. */
function nodeAt(root: SyntaxNode, at: number): SyntaxNode {
  for (let node = root; ; ) {
    const inner = node.children.find(({ start, end }) => start <= at && at < end);
    if (inner === undefined) return node;
    node = inner;
  }
}

/** Whether a quote is open before an offset, as far as its line tells; a mark also stands behind a blank. */
function isQuoted(text: string, at: number): boolean {
  const before = text.slice(text.lastIndexOf('\n', at - 1) + 1, at);
  if (before !== '' && !/[\s{(]$/.test(before)) return true;
  let open = '';
  for (let i = 0; i < before.length; i++) {
    const mark = before[i] ?? '';
    if (mark === '\\' && open !== "'") i++;
    else if (open === mark) open = '';
    else if (open === '' && /["'`]/.test(mark)) open = mark;
  }
  return open !== '';
}

function read(match: RegExpExecArray, own: number, lines: readonly string[]): SuppressionComment {
  const [whole, mark = '', rest = ''] = match;
  const close = mark === '/*' ? '*/' : mark === '<!--' ? '-->' : undefined;
  const end = close === undefined ? -1 : rest.indexOf(close);
  const said = end < 0 ? rest : rest.slice(0, end);
  const [, rule = ''] = /^[ \t]+([^\s=]+)(?=\s|$)/.exec(said) ?? [];
  const given = new Map(
    [...said.matchAll(/(?<=\s)(\w+)=(?:"([^"]*)"|'([^']*)'|(\S*))/g)].map(([, name = '', a, b, c]) => [
      name,
      a ?? b ?? c ?? '',
    ]),
  );
  const behind = end < 0 ? '' : rest.slice(end + (close?.length ?? 0));
  const written = lines[own - 1] ?? '';
  const before = written.slice(0, written.indexOf(whole));
  const line = isBare(before) && isBare(behind) ? following(lines, own) : own;
  return {
    rule,
    reason: (given.get('reason') ?? '').trim(),
    until: given.get('until') ?? '',
    at: { start: match.index, end: match.index + whole.length - (rest.length - said.length) },
    line,
    code: (line === own ? before + behind : (lines[line - 1] ?? '')).replaceAll(/\s+/g, ''),
  };
}

/** Nothing, or what holds a comment in a page of JSX. */
const isBare = (code: string) => /^[\s{}]*$/.test(code);

/** The next line that is not such a comment as well: several may stand above one line. */
function following(lines: readonly string[], own: number): number {
  let line = own + 1;
  while (/^[\s{]*(?:#|\/\/|\/\*|<!--)[ \t]*bouncer:[ \t]*ignore\b/.test(lines[line - 1] ?? '')) line++;
  return line;
}
