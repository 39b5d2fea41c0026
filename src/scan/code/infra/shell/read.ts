import type { Span } from '../../../region.ts';
import { programName, programOf, type ShellCommand, type ShellVariable, type ShellWord } from './command.ts';

/** A script as its commands, in order, those in substitutions behind the ones they are in. */
export interface ShellScript {
  readonly text: string;
  readonly commands: readonly ShellCommand[];
}

/** Substitutions inside one another that are read. */
const deepest = 16;
const reserved = new Set([
  'if',
  'then',
  'elif',
  'else',
  'fi',
  'while',
  'until',
  'do',
  'done',
  '!',
  '{',
  '}',
  'time',
  'esac',
]);

/**
 * Reads a script, tolerantly: what it does not know becomes words. `at` says where the text begins in the file, for the
 * places that are reported.
 */
export function readShell(text: string, at = 0): ShellScript {
  const commands: ShellCommand[] = [];
  collect(readCommands({ text, at, depth: 0 }), { text, at, depth: 0 }, commands);
  return { text, commands };
}

function collect(from: readonly ShellCommand[], source: Source, into: ShellCommand[]): void {
  for (const command of from) {
    into.push(command);
    collect(command.inner, source, into);
    const script = scriptOf(command);
    if (script === undefined || source.depth >= deepest) continue;
    const { start, end } = script;
    const inner = {
      text: source.text.slice(start + 1 - source.at, end - 1 - source.at),
      at: start + 1,
      depth: source.depth + 1,
    };
    collect(readCommands(inner), inner, into);
  }
}

/** The script that a shell is given in single quotes: `sh -c '…'`. */
function scriptOf(command: ShellCommand): ShellWord | undefined {
  if (!/^(?:ba|da|z|k|a)?sh$/.test(programName(command))) return undefined;
  const words = programOf(command);
  const flag = words.findIndex(({ text }) => /^-[a-z]*c$/.test(text));
  const word = flag === -1 ? undefined : words[flag + 1];
  return word?.isQuoted === true &&
    word.variables.length === 0 &&
    !word.hasSubstitution &&
    word.end - word.start === word.text.length + 2
    ? word
    : undefined;
}

interface Source {
  readonly text: string;
  readonly at: number;
  readonly depth: number;
}

type Draft = {
  -readonly [Key in keyof ShellCommand]: ShellCommand[Key] extends readonly (infer Item)[] ? Item[] : ShellCommand[Key];
};

function readCommands(source: Source): ShellCommand[] {
  const { text } = source;
  const done: Draft[] = [];
  const heredocs: string[] = [];
  let current = draft();
  let feeding: Draft | undefined;
  const finish = (pipes: boolean): void => {
    const isEmpty = current.words.length + current.assignments.length + current.redirects.length === 0;
    if (!isEmpty) {
      if (feeding !== undefined) feeding.next = current;
      done.push(current);
    }
    // A pipe behind a group takes what the last command in it writes.
    feeding = pipes ? (isEmpty ? done.at(-1) : current) : undefined;
    if (!isEmpty) current = draft();
  };
  for (let i = 0; i < text.length; ) {
    const unit = text[i] ?? '';
    if (unit === '\n') {
      finish(false);
      i = skipHeredocs(text, i + 1, heredocs.splice(0));
    } else if (unit === '#') i = lineEnd(text, i);
    else if (/[ \t\r]/.test(unit)) i++;
    else if (text.startsWith('\\\n', i)) i += 2;
    else if (text.startsWith('\\\r\n', i)) i += 3;
    else if (/[;&|()]/.test(unit) && !text.startsWith('&>', i)) {
      const operator = /^(?:&&|\|\||\|&|;;|[;&|()])/.exec(text.slice(i, i + 2))?.[0] ?? unit;
      finish(operator === '|' || operator === '|&');
      i += operator.length;
    } else i = readPart(source, i, current, heredocs);
  }
  finish(false);
  return done;
}

function draft(): Draft {
  return { words: [], assignments: [], redirects: [], next: undefined, inner: [], start: 0, end: 0 };
}

/** Reads a word or a redirection into a command; gives the offset behind it. */
function readPart(source: Source, from: number, into: Draft, heredocs: string[]): number {
  const redirect = /^(?:\d*|&)(?:<<<|<<-?|>>|>\||>&|<&|<>|>|<)(?!\()/.exec(source.text.slice(from, from + 8))?.[0];
  const start = from + (redirect?.length ?? 0);
  const blank = redirect === undefined ? 0 : (/^[ \t]*/.exec(source.text.slice(start, start + 80))?.[0].length ?? 0);
  const { word, end, inner } = readWord(source, start + blank);
  if (into.words.length + into.assignments.length + into.redirects.length === 0) into.start = source.at + from;
  into.inner.push(...inner);
  into.end = word.end;
  if (redirect !== undefined) {
    if (/^\d*<<-?$/.test(redirect)) heredocs.push(word.text);
    else into.redirects.push({ operator: redirect.replace(/^\d+/, ''), target: word });
  } else addWord(source, word, into);
  return Math.max(end, from + 1);
}

function addWord({ text, at }: Source, word: ShellWord, into: Draft): void {
  if (into.words.length === 0 && !word.isQuoted && reserved.has(word.text)) return;
  const written = text.slice(word.start - at, word.end - at);
  const name = /^([A-Za-z_]\w*)\+?=/.exec(written);
  const first = into.words[0]?.text;
  const declares = first !== undefined && /^(?:export|readonly|local|declare|typeset)$/.test(first);
  if (name?.[1] !== undefined && (into.words.length === 0 || declares)) {
    const cut = name[0].length;
    into.assignments.push({
      name: name[1],
      value: { ...word, text: word.text.slice(cut), start: word.start + cut },
    });
  } else into.words.push(word);
}

interface WordRead {
  readonly word: ShellWord;
  readonly end: number;
  readonly inner: readonly ShellCommand[];
}

function readWord(source: Source, from: number): WordRead {
  const { text, at } = source;
  const draft: WordDraft = {
    value: '',
    isQuoted: false,
    inDouble: false,
    variables: [],
    inner: [],
    hasSubstitution: false,
  };
  let i = from;
  while (i < text.length && !endsWord(text, i, draft.inDouble)) i = readUnit(source, i, draft);
  const { value, isQuoted, variables, hasSubstitution, inner } = draft;
  const end = at + Math.min(i, text.length);
  return { word: { text: value, variables, isQuoted, hasSubstitution, start: at + from, end }, end: i, inner };
}

interface WordDraft {
  value: string;
  isQuoted: boolean;
  inDouble: boolean;
  hasSubstitution: boolean;
  readonly variables: ShellVariable[];
  readonly inner: ShellCommand[];
}

function endsWord(text: string, at: number, inDouble: boolean): boolean {
  return !inDouble && /[\s;&|()<>]/.test(text[at] ?? '') && !/^[<>]\(/.test(text.slice(at, at + 2));
}

/** Reads the next quote, escape, substitution, variable or character; gives the offset behind it. */
function readUnit(source: Source, at: number, into: WordDraft): number {
  const { text } = source;
  const unit = text[at] ?? '';
  if (unit === '"') {
    into.inDouble = !into.inDouble;
    into.isQuoted = true;
    return at + 1;
  }
  if (unit === "'" && !into.inDouble) {
    const close = text.indexOf("'", at + 1);
    const end = close === -1 ? text.length : close;
    into.value += text.slice(at + 1, end);
    into.isQuoted = true;
    return end + 1;
  }
  if (unit === '\\') {
    if (text[at + 1] !== '\n') into.value += text[at + 1] ?? '';
    return at + 2;
  }
  if (unit === '`' || /^(?:\$|[<>])\(/.test(text.slice(at, at + 2))) return readSubstitution(source, at, into);
  if (unit !== '$') {
    into.value += unit;
    return at + 1;
  }
  const { name, length, isChecked } = variableAt(text, at);
  into.value += text.slice(at, at + length);
  if (name !== '') into.variables.push({ name, isQuoted: into.inDouble, isChecked });
  return at + length;
}

function readSubstitution({ text, at: base, depth }: Source, at: number, into: WordDraft): number {
  const isTick = text[at] === '`';
  const start = at + (isTick ? 1 : 2);
  const end = isTick ? closingTick(text, start) : closing(text, start, '(', ')');
  into.value += text.slice(at, end + 1);
  into.hasSubstitution = true;
  // `$((…))` is a calculation.
  if (depth < deepest && text[start] !== '(')
    into.inner.push(...readCommands({ text: text.slice(start, end), at: base + start, depth: depth + 1 }));
  return end + 1;
}

interface Variable {
  readonly name: string;
  readonly length: number;
  readonly isChecked: boolean;
}

function variableAt(text: string, at: number): Variable {
  if (text[at + 1] === '{') {
    const end = closing(text, at + 2, '{', '}');
    const inside = text.slice(at + 2, end);
    const name = /^[!#]?(\w+|[@*#?])/.exec(inside)?.[1] ?? '';
    return { name, length: end + 1 - at, isChecked: /^\w+:?[?-]./.test(inside) || /^\w+:?\?/.test(inside) };
  }
  const name = /^(?:[A-Za-z_]\w*|[0-9@*#?$!-])/.exec(text.slice(at + 1, at + 80))?.[0] ?? '';
  return { name, length: 1 + name.length, isChecked: false };
}

/** Where a bracket closes, or the end of the text; brackets in single quotes do not count. */
function closing(text: string, from: number, open: string, close: string): number {
  let depth = 1;
  for (let i = from; i < text.length; i++) {
    const unit = text[i];
    if (unit === '\\') i++;
    else if (unit === "'" && open === '(') {
      const end = text.indexOf("'", i + 1);
      if (end !== -1) i = end;
    } else if (unit === open) depth++;
    else if (unit === close && --depth === 0) return i;
  }
  return text.length;
}

function closingTick(text: string, from: number): number {
  for (let i = from; i < text.length; i++) {
    if (text[i] === '\\') i++;
    else if (text[i] === '`') return i;
  }
  return text.length;
}

function lineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end === -1 ? text.length : end;
}

/** The offset behind the texts that were announced with `<<`. */
function skipHeredocs(text: string, from: number, ends: readonly string[]): number {
  let at = from;
  for (const end of ends)
    while (at < text.length) {
      const stop = lineEnd(text, at);
      const line = text.slice(at, stop).trim();
      at = Math.min(stop + 1, text.length);
      if (line === end) break;
    }
  return at;
}

/** The span of a command from its first to its last word. */
export function spanOf(command: ShellCommand, last: ShellCommand = command): Span {
  return { start: command.start, end: Math.max(command.end, last.end) };
}
