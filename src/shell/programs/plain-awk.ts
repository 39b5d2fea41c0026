import { type Effects, noEffects } from './little-language.ts';
import { hasClosedBrackets } from './plain-sed.ts';

/** Names that run commands, open files or hold the environment. They make a program not plain even inside a string. */
const forbidden = /\b(?:system|getline|close|fflush|ENVIRON|ARGV|ARGC|SYMTAB|FUNCTAB|PROCINFO|extension)\b/;
const maxLength = 4_000;
const maxForks = 8;

/** What an awk program does besides printing: the files and commands that its output goes to, when it says no more. */
export function readAwk(program: string): Effects | undefined {
  if (program.length > maxLength || forbidden.test(program)) return undefined;
  const found = { writes: new Set<string>(), commands: new Set<string>() };
  const plain = readCode(program, { at: 0, after: 'operator', printing: false, depth: 0, forks: 0, found });
  return plain ? { ...noEffects, writes: [...found.writes], commands: [...found.commands] } : undefined;
}

/** Where a reader of awk code is. */
interface Position {
  readonly at: number;
  /** What came before: it decides whether `/` divides or opens a regular expression, unless nobody can tell. */
  readonly after: 'operand' | 'operator' | 'either';
  /** True inside `print` and `printf`, where `>` outside parentheses opens a file. */
  readonly printing: boolean;
  readonly depth: number;
  readonly forks: number;
  readonly found: { readonly writes: Set<string>; readonly commands: Set<string> };
}

const word = /[A-Za-z_]\w*|\d[\w.]*/y;
const string = /"(?:[^"\\\n]|\\[^\n])*"/y;
const regex = /\/((?:[^/\\\n]|\\[^\n])*)\//y;
/** Where output goes, when that is one text: `/inet/…` would be a connection. */
const target = /(>>?|\|)\s*"(?!\/inet)([^"\\\n]+)"[ \t]*(?=[;}\n]|$)/y;
/** Words that mean the same to every shell. */
const plainCommand = /^[\w./][\w./ =,+-]*$/;
/** Operators of two characters, and what may come after them. */
const pairs = new Map<string, Position['after']>([
  ['||', 'operator'],
  ['&&', 'operator'],
  ['>=', 'operator'],
  ['++', 'either'],
  ['--', 'either'],
]);
/** Words after which an operand has still to come. */
const openWord = /^(?:print|printf|return|in|else|do|delete|exit|case|func|function)$/;

function readCode(text: string, start: Position): boolean {
  let position = start;
  while (position.at < text.length) {
    const c = text[position.at] ?? '';
    if (c === '/' && position.after !== 'operand') return readSlash(text, position);
    const next = c === '"' ? skip(text, string, position, 'operand') : readToken(text, c, position);
    if (next === undefined) return false;
    position = next;
  }
  return true;
}

/** A regular expression; where it may as well be a division, both ways must be plain. */
function readSlash(text: string, position: Position): boolean {
  const forks = position.forks + (position.after === 'either' ? 1 : 0);
  if (forks > maxForks) return false;
  const divided =
    position.after === 'operator' || readCode(text, { ...position, at: position.at + 1, after: 'operator', forks });
  regex.lastIndex = position.at;
  const [whole = '', inner = ''] = regex.exec(text) ?? [];
  if (!divided || whole === '' || !hasClosedBrackets(inner)) return false;
  return readCode(text, { ...position, at: position.at + whole.length, after: 'operand', forks });
}

function skip(text: string, pattern: RegExp, position: Position, after: Position['after']): Position | undefined {
  pattern.lastIndex = position.at;
  const match = pattern.exec(text);
  return match ? { ...position, at: position.at + match[0].length, after } : undefined;
}

function readToken(text: string, c: string, position: Position): Position | undefined {
  const { at, depth, printing } = position;
  if (/\w/.test(c)) return readWord(text, position);
  if (c === '#') return skip(text, /#[^\n]*/y, position, position.after);
  if (c === ' ' || c === '\t') return { ...position, at: at + 1 };
  const pair = text.slice(at, at + 2);
  const after = pairs.get(pair);
  if (after) return { ...position, at: at + 2, after };
  if (c === '\\' || c === '@') return undefined;
  if (c === '|' || pair === '>>' || (c === '>' && printing && depth === 0)) return readTarget(text, position);
  const step = { ...position, at: at + 1, after: 'operator' as const };
  if (c === ';' || c === '}' || c === '{') return { ...step, printing: false, depth: 0 };
  if (c === '\n') return /[,&|]\s*$/.test(text.slice(0, at)) ? step : { ...step, printing: false, depth: 0 };
  if (c === '(' || c === '[') return { ...step, depth: depth + 1 };
  if (c === ')') return { ...step, depth: depth - 1, after: 'either' };
  if (c === ']') return { ...step, depth: depth - 1, after: 'operand' };
  return step;
}

function readTarget(text: string, position: Position): Position | undefined {
  target.lastIndex = position.at;
  const [whole, arrow, name = ''] = target.exec(text) ?? [];
  if (whole === undefined || !position.printing || position.depth !== 0) return undefined;
  if (arrow === '|' && !plainCommand.test(name)) return undefined;
  (arrow === '|' ? position.found.commands : position.found.writes).add(name);
  return { ...position, at: position.at + whole.length, after: 'operand', printing: false };
}

function readWord(text: string, position: Position): Position | undefined {
  word.lastIndex = position.at;
  const [name = ''] = word.exec(text) ?? [];
  if (name === '') return undefined;
  const prints = name === 'print' || name === 'printf';
  const after = openWord.test(name) ? 'operator' : name === 'length' ? 'either' : 'operand';
  return {
    ...position,
    at: position.at + name.length,
    after,
    ...(prints ? { printing: true, depth: 0 } : {}),
  };
}
