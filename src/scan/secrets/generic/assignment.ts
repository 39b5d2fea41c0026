import type { Span } from '../../region.ts';
import type { Writing } from '../credential.ts';
import { readBare, readQuoted } from './literal.ts';

/** A name, and the literal that is given to it, compared with it or listed behind it. */
export interface Assignment {
  readonly name: string;
  /** Where the name starts; the search goes on behind its end when the value is no secret. */
  readonly nameSpan: Span;
  readonly value: Span;
  readonly writing: Writing;
}

/** In UTF-16 units. */
const longestName = 60;

/** The operators, each up to its value: blanks, one line's end, nothing open-ended. */
const blanks = '[ \\t]{0,40}';
const newline = '(?:\\\\?\\r?\\n[ \\t]{0,60})?';
const sticky = (source: string) => new RegExp(source, 'iy');
const closer = sticky(`\\[?\\]?(?:\\\\{0,4}["'\`])?[\\])]{0,2}`);
const annotated = sticky(
  `\\??!?(?:[ ]?\\{[ ]?get;[ a-z;]{0,20}\\}|${blanks}:[ \\t]{0,3}[\\w&'*][\\w.:<>[\\]?|&, *]{0,40}|[ \\t]{1,3}\\*?[a-z][\\w.*]{0,20}(?:\\(\\d{0,5}\\))?|\\[\\d{0,5}\\])?[ \\t]{0,4}(?:=|:=)${blanks}(?=[a-z@$]{0,2}\\\\{0,4}["'\`])`,
);
const operator = sticky(
  `${blanks}${newline}(?::=|={1,3}>?|:[*]{2}|:{1,2}=?|!==?|\\?\\?=?|\\|\\|=?|\\?=|\\+=|\\.=|<-|->|=~|(?<=[ \\t])\\|(?=[ \\t]))${blanks}${newline}`,
);
/** What may stand between an operator and the literal: an opening bracket, or what it is a fallback for. */
const detour = sticky(
  `(?:[[(]${blanks}|[\\w.$()[\\]'"]{1,60}[ ]{1,3}(?:or|[|][|]|[?][?])[ ]{1,3})(?=[a-z]{0,2}["'\`])`,
);
/** `${NAME:-value}`, as a shell falls back on it. */
const fallback = sticky(`["']?[$]\\{\\w{1,40}:?[-=](?![$}])`);
const listed = sticky(`${blanks},${blanks}${newline}(?:with:[ ])?`);
const called = sticky(
  `(?:[.][a-z_]{1,20}|[ ](?:not_)?to[ ]\\w{2,5}|[.](?:not_)?to[ ]\\w{2,5}|[.](?:not[.])?(?:to|be|should)\\w{0,12}(?:[.]\\w{1,12})?)?${blanks}\\(${blanks}${newline}`,
);
const spaced = sticky(`[ \\t]{1,8}(?:(?:is|as|to|by)?[ \\t]{0,3}(?=["'])|is[ \\t]{1,3}(?=\`))`);
const separate = sticky(`[ \\t]{1,8}(?:[|][ \\t]{1,8})?["']`);
const element = sticky(`(?:[ \\t]{1,3}[\\w:-]{1,20}="[^"<>]{0,40}"){0,3}[ \\t]{0,3}>${blanks}${newline}`);
const member = sticky(
  `(?:[\\s,;>}-]|\\\\n|\\\\r){1,60}(?:<string>|<value>|(?:[\\w:]{1,20}="[^"<>]{0,40}"\\s{1,9}){0,2}\\\\{0,4}["']?(?:value|val|default|initial_?value|content)\\\\{0,4}["']?${blanks}(?:=>|[:=])${blanks})`,
);
const elementOf = sticky(`\\s{0,3}>\\s{0,40}(?:<(?:string|value)>\\s{0,40})?`);

/** Walks from a word in a name to both ends of the name, and over an operator to a literal. */
export function readAssignment(text: string, word: Span, floor: number): Assignment | undefined {
  const start = nameStart(text, word.start, floor);
  const end = nameEnd(text, word.end);
  const nameSpan = { start, end };
  if (end - start > longestName || isType(text, nameSpan)) return undefined;
  const found = valueBehind(text, nameSpan);
  if (found === undefined) return undefined;
  return { name: nameOf(text, nameSpan), nameSpan, ...found };
}

/** `"Vendor::Part::ApiKey"`: a kind of thing, whatever stands behind it. */
function isType(text: string, { start, end }: Span): boolean {
  return text.startsWith('::', start - 2) && /["']/.test(text.charAt(end));
}

/** Where the name that goes on behind a word ends. */
export function nameEnd(text: string, from: number): number {
  let end = from;
  while (end < text.length && end - from <= longestName && isNameUnit(text.charCodeAt(end))) end++;
  while (end > from && text.charCodeAt(end - 1) === 46) end--;
  return end;
}

function nameStart(text: string, from: number, floor: number): number {
  let start = from;
  while (start > floor && from - start <= longestName && isNameUnit(text.charCodeAt(start - 1))) start--;
  return start;
}

/** A letter, a digit, `_`, `-` or `.`. */
function isNameUnit(unit: number): boolean {
  return (
    (unit >= 97 && unit <= 122) ||
    (unit >= 65 && unit <= 90) ||
    (unit >= 48 && unit <= 57) ||
    unit === 95 ||
    unit === 45 ||
    unit === 46
  );
}

/** `Access Key: …`: the word before belongs to the name. */
function nameOf(text: string, { start, end }: Span): string {
  const name = text.slice(start, end);
  if (text.charCodeAt(start - 1) !== 32) return name;
  const before = /(?:^|[^\w-])([A-Za-z]{2,12}) $/.exec(text.slice(Math.max(0, start - 14), start));
  return before === null ? name : `${before[1]}_${name}`;
}

interface Value {
  readonly value: Span;
  readonly writing: Writing;
}

function valueBehind(text: string, name: Span): Value | undefined {
  // Most words stand in running text or code: one look tells.
  if (!mayFollow(text.charCodeAt(name.end))) return undefined;
  if (text.charCodeAt(name.start - 1) === lessThan) {
    const inside = skip(element, text, name.end);
    if (inside !== undefined) return enclosed(text, inside);
  }
  const typed = skip(annotated, text, name.end);
  if (typed !== undefined) return quoted(text, typed);
  const close = skip(closer, text, name.end) ?? name.end;
  // `grep "password" 'src/auth'`, `cut '/etc/passwd' | 'head'`: words of a command, each in quotes.
  if (close > name.end && skip(separate, text, close) !== undefined) return undefined;
  const assigned = skip(operator, text, close);
  if (assigned !== undefined) return given(text, name, close, assigned);
  const paired = skip(member, text, close);
  if (paired !== undefined)
    return quoted(text, paired) ?? (close === name.end ? bare(text, name, close, paired) : undefined);
  const next = skip(listed, text, close);
  if (next !== undefined) return quoted(text, next, 'listed');
  const behind = skip(called, text, close) ?? skip(spaced, text, close);
  if (behind !== undefined) return quoted(text, behind);
  if (close > name.end) {
    const inside = skip(elementOf, text, close);
    return inside === undefined ? undefined : enclosed(text, inside);
  }
  return argument(text, name);
}

/** Behind an operator: a literal in quotes or in brackets, one that a variable falls back on, or none of these. */
function given(text: string, name: Span, close: number, at: number): Value | undefined {
  const otherwise = skip(fallback, text, at);
  if (otherwise !== undefined) {
    const value = readBare(text, otherwise, '}');
    return value === undefined ? undefined : { value, writing: 'alone' };
  }
  return quoted(text, skip(detour, text, at) ?? at) ?? bare(text, name, close, at);
}

const lessThan = 60;
const gap = sticky('[ \\t]{1,4}(?:(?:is|[05789])[ ]|--plaintext[ ])?(?![-|&;])');
const instruction = /(?:ENV|ARG|set|enable|username \S{1,40}) $/i;

/** What is behind a name without any mark: `--password x`, `ENV PASSWORD x`, `bindpw x` and no more on a line. */
function argument(text: string, name: Span): Value | undefined {
  const at = skip(gap, text, name.end);
  if (at === undefined) return undefined;
  const before = lineBefore(text, name.start);
  if (text.charCodeAt(name.start) === 45 || instruction.test(before)) return bare(text, name, name.end, at);
  const value = statement.test(before) ? readBare(text, at, '=(') : undefined;
  return value === undefined || skip(rest, text, value.end) === undefined ? undefined : { value, writing: 'bare' };
}

const following = new Set(Array.from(' \t\r\n"\'`=:>|,([\\])?!.<-+', mark => mark.charCodeAt(0)));

function mayFollow(unit: number): boolean {
  return following.has(unit);
}

function skip(pattern: RegExp, text: string, at: number): number | undefined {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : undefined;
}

function quoted(text: string, at: number, writing: 'quoted' | 'listed' = 'quoted'): Value | undefined {
  const value = readQuoted(text, at);
  return value === undefined ? undefined : { value, writing };
}

function enclosed(text: string, at: number): Value | undefined {
  const value = readBare(text, at, '<');
  return value === undefined || text.charCodeAt(value.end) !== 60 ? undefined : { value, writing: 'alone' };
}

/** Each mark and word in one way only: two ways to read a line of dashes are more ways than there is time. */
const statement =
  /^[ \t]*(?:(?:[-#;*+>|"'$/]|export|setx?|env|ARG|declare -x|local|RUN|rem|readonly|const|var|let|e(?=[ \t]))[ \t]*)*$/i;
const rest = /[ \t,;"'\\]{0,8}(?:(?:#|\/\/|\/\*|--)[^\r\n]{0,200})?(?:\r?\n|$|\\[nr])/y;

/** Without quotes: the whole line when it holds nothing else, or up to the mark that ends an item of a list. */
function bare(text: string, name: Span, close: number, at: number): Value | undefined {
  if (!giving.test(text.slice(close, at))) return undefined;
  // `isSet(state, 'PWD') : other`: the call ends, and what follows is of another one.
  if (text.slice(name.end, close).includes(')')) return undefined;
  const before = lineBefore(text, name.start);
  const query = /[?&;]$/.test(before);
  const whole = query ? undefined : readBare(text, at, '');
  if (whole !== undefined && statement.test(before) && skip(rest, text, whole.end) !== undefined) {
    return { value: trimmed(text, whole), writing: 'alone' };
  }
  const value = readBare(text, at, ',;&)]}|');
  return value === undefined ? undefined : { value, writing: query ? 'alone' : 'bare' };
}

/** What hands a value over without quotes, on one line; the others compare or annotate. */
const giving = /^[ \t]*(?:is|--plaintext|[05789]|=|:|:=|=>|\?=|\||:[*]{2})?[ \t]*$|value/i;

function trimmed(text: string, { start, end }: Span): Span {
  return /[,;]/.test(text.charAt(end - 1)) ? { start, end: end - 1 } : { start, end };
}

function lineBefore(text: string, at: number): string {
  const part = text.slice(Math.max(0, at - 80), at);
  const escaped = part.lastIndexOf('\\n');
  return part.slice(Math.max(part.lastIndexOf('\n') + 1, escaped < 0 ? 0 : escaped + 2));
}
