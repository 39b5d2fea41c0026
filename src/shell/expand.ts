import type { Command, DoubleQuotedPart, LocaleStringPart, Word, WordPart } from 'unbash';
import { decodeAnsiC } from './ansi-c.ts';
import {
  type Arg,
  dynamicArg,
  dynamicWords,
  globArg,
  guardedArg,
  joinArgs,
  literalArg,
  numberArg,
  splitArg,
  staticText,
} from './arg.ts';
import { outputOf } from './outputs.ts';
import { parameterValue } from './parameters.ts';
import { type ShellState, variableValue } from './state.ts';

const maxAlternatives = 64;

/** The words that one word of the source becomes as arguments: several for braces, one for anything else. */
export function expandWord(word: Word, state: ShellState): Arg[] {
  if (word.parts && word.text.includes('IFS') && separatorIn(word.parts, state) >= 0)
    return fieldsOf(word, word.parts, state);
  // `{a,}` is one word: what is empty without quotes is none.
  const kept = (arg: Arg) => arg.text !== '' || /['"]/.test(word.text);
  return expandFields(word, state).filter(kept).map(guardedArg);
}

/** `rm${IFS}-rf`: blanks come out of it, unless the command line changes what is in it. */
function separatorIn(parts: readonly WordPart[], state: ShellState): number {
  return state.variables.has('IFS') ? -1 : parts.findIndex(part => /^\$(?:IFS|\{IFS\})$/.test(part.text));
}

function fieldsOf(word: Word, parts: readonly WordPart[], state: ShellState): Arg[] {
  const at = separatorIn(parts, state);
  const [first, rest] = at < 0 ? [parts, []] : [parts.slice(0, at), parts.slice(at + 1)];
  const text = first.map(part => part.text).join('');
  const fields = first.length === 0 ? [] : expandFields({ ...word, text, value: text, parts: first }, state);
  return [...fields.map(guardedArg), ...(rest.length === 0 ? [] : fieldsOf(word, rest, state))];
}

/** The same as values: what a loop goes through. */
export function expandFields(word: Word, state: ShellState): Arg[] {
  const several = word.parts?.length === 1 ? severalWords(word.parts[0], state) : undefined;
  if (several) return several;
  if (bracesDiffer(word)) return [dynamicWords];
  if (word.parts === undefined) return [withTilde(word, literalArg(word.value), state)];
  let args: Arg[] = [literalArg('')];
  for (const [i, part] of word.parts.entries()) {
    const pieces = expandPart(part, word.parts[i + 1], state);
    args = args.flatMap(arg => pieces.map(piece => joinArgs(arg, piece)));
    if (args.length > maxAlternatives) return [dynamicWords];
  }
  return args.map(arg => withTilde(word, arg, state));
}

/** True where braces may make of a word what its parts do not tell. */
function bracesDiffer({ text, parts }: Word): boolean {
  if (!text.includes('{')) return false;
  // Braces come first: one of `{a,}~/x` begins with the tilde.
  if (text.includes('~') && parts?.some(part => part.type === 'BraceExpansion')) return true;
  // Of `$v{a,b}` bash makes `$va` and `$vb`.
  if (parts?.some((part, i) => part.type === 'SimpleExpansion' && parts[i + 1]?.type === 'BraceExpansion')) return true;
  // Of `{a}b,c}` bash makes `a}b` and `c`, as if the first brace did not close.
  const literal = parts ? parts.map(part => (part.type === 'Literal' ? part.text : '')).join('') : text;
  return text.includes(',') && /[{}]/.test(literal.replaceAll(/\\./gs, '')) && text.includes('}');
}

/** A word where bash neither splits nor expands braces: an assignment's value, a redirection's target, a pattern. */
export function expandValue(word: Word, state: ShellState): Arg {
  // `PATH=~/a:~/b`: a tilde counts after each colon.
  if (/:~/.test(word.text)) return dynamicArg;
  const [part, ...parts] = word.parts ?? [];
  const whole = part && parts.length === 0 ? valueOfPart(part, state) : undefined;
  if (whole && (whole.names || staticText(whole) !== undefined)) return whole;
  const [only, ...others] = expandFields(word, state);
  if (only === undefined || others.length > 0) return dynamicArg;
  return only.many ? (only.names ?? dynamicArg) : only;
}

/** `~` and `~/…` are the home directory; any other unquoted tilde at the start is only known at run time. */
function withTilde(word: Word, arg: Arg, state: ShellState): Arg {
  const source = word.text;
  // bash also expands `of=~/x`, other shells do not.
  if (/^[A-Za-z_]\w*\+?=(?:.*:)?~/.test(source)) return dynamicArg;
  if (!source.startsWith('~')) return arg;
  const home = variableValue(state, 'HOME');
  if (!/^~(?:\/|$)/.test(source) || home.text === undefined) return dynamicArg;
  const rest: Arg = {
    ...arg,
    prefix: arg.prefix.slice(1),
    ...(arg.text === undefined ? {} : { text: arg.text.slice(1) }),
  };
  return joinArgs(home, rest);
}

function expandPart(part: WordPart, next: WordPart | undefined, state: ShellState): Arg[] {
  switch (part.type) {
    case 'Literal':
    case 'SingleQuoted':
      return [literalArg(part.value)];
    case 'Glob':
      // Quotes and expansions inside brackets change which characters count.
      return [/['"\\$`]/.test(part.text) ? dynamicWords : globArg(part.text)];
    case 'DoubleQuoted':
    case 'LocaleString':
      return [quoted(part, state)];
    case 'AnsiCQuoted':
      return [ansiC(part.text)];
    case 'CommandExpansion':
      return [splitArg(output(part, state))];
    case 'SimpleExpansion':
      return [readDifferently(next) ? dynamicWords : splitArg(variableValue(state, part.text.slice(1)))];
    case 'ParameterExpansion':
      return [splitArg(parameterValue(part, state, word => expandValue(word, state)))];
    case 'ProcessSubstitution':
      return [literalArg('/dev/fd/63')];
    case 'BraceExpansion':
      return state.posix ? [dynamicWords] : braces(part.text);
    case 'ArithmeticExpansion':
      return [numberArg];
    default:
      return [dynamicWords];
  }
}

function quoted(part: DoubleQuotedPart | LocaleStringPart, state: ShellState): Arg {
  let arg = literalArg('');
  for (const [i, child] of part.parts.entries()) arg = joinArgs(arg, quotedPart(child, part.parts[i + 1], state));
  return arg;
}

function quotedPart(child: DoubleQuotedPart['parts'][number], next: WordPart | undefined, state: ShellState): Arg {
  switch (child.type) {
    case 'Literal':
      return literalArg(child.value);
    case 'SimpleExpansion':
      return readDifferently(next) ? dynamicArg : single(variableValue(state, child.text.slice(1)));
    case 'ParameterExpansion':
      return single(parameterValue(child, state, word => expandValue(word, state)));
    case 'CommandExpansion':
      return single(output(child, state));
    case 'ArithmeticExpansion':
      return numberArg;
    default:
      return dynamicArg;
  }
}

/** `"$@"` is several words even in quotes. */
function single(arg: Arg): Arg {
  if (arg.text === undefined && !arg.number)
    return arg.names || arg.filled ? arg : arg.many ? dynamicWords : dynamicArg;
  return arg.glob && !arg.one ? { ...arg, one: true } : arg;
}

/** True for `$(date +%s)` and its like. */
export function printsNumber(part: { readonly script: Parameters<typeof outputOf>[0] }, state: ShellState): boolean {
  return output(part, state).number === true;
}

function output(part: { readonly script: Parameters<typeof outputOf>[0] }, state: ShellState): Arg {
  return outputOf(part.script, state, command => expandArguments(command, state));
}

/** The arguments of a command. */
export function expandArguments({ args }: Command, state: ShellState): Arg[] {
  return args.flatMap(arg => (arg.type === 'Word' ? expandWord(arg, state) : [dynamicWords]));
}

function ansiC(source: string): Arg {
  const text = decodeAnsiC(source);
  return text === undefined ? dynamicArg : literalArg(text);
}

/** `"$@"` and `"${a[@]}"` where they stand alone: a word for each element; without quotes each is split. */
function severalWords(part: WordPart | undefined, state: ShellState): Arg[] | undefined {
  const split = part && splitWords(part, state);
  if (split) return split;
  const [inner, ...others] = part?.type === 'DoubleQuoted' ? part.parts : part ? [part] : [];
  const items = others.length === 0 && inner ? elements(inner, state) : undefined;
  if (items === undefined) return undefined;
  return part?.type === 'DoubleQuoted' ? items.map(element) : items.map(splitArg);
}

/** `$flags` alone: each of its words, where blanks are what separates. */
function splitWords(part: WordPart, state: ShellState): Arg[] | undefined {
  if (state.variables.has('IFS') || state.stained) return undefined;
  const text = staticText(valueOfPart(part, state));
  if (text === undefined || !/[ \t\n]/.test(text) || text.includes('\\')) return undefined;
  const words = text.split(/[ \t\n]+/).filter(Boolean);
  // `x='rm -rf ~'; $x`: to bash such a tilde is a name; who writes that means something else.
  const word = (each: string) => (each.startsWith('~') ? dynamicArg : splitArg(literalArg(each)));
  return words.length > maxAlternatives ? undefined : words.map(word);
}

function valueOfPart(part: WordPart, state: ShellState): Arg | undefined {
  if (part.type === 'SimpleExpansion') return variableValue(state, part.text.slice(1));
  if (part.type === 'CommandExpansion') return output(part, state);
  return part.type === 'ParameterExpansion' && part.operation === undefined
    ? parameterValue(part, state, word => expandValue(word, state))
    : undefined;
}

/** A wildcard that was filled in before stands for several words still. */
function element(arg: Arg): Arg {
  return arg.names ?? (arg.glob || arg.tree ? arg : single(arg));
}

function elements(part: WordPart, state: ShellState): readonly Arg[] | undefined {
  if (part.type === 'SimpleExpansion') return part.text === '$@' ? state.positional : undefined;
  if (part.type !== 'ParameterExpansion' || part.prefix || part.operation) return undefined;
  if (part.parameter === '@' && !part.index) return state.positional;
  return part.index?.text === '@' ? state.variables.get(part.parameter)?.items : undefined;
}

/** zsh, the other shell that clients use, reads `$x[1]` as an element and `$x:h` as a folder. */
function readDifferently(next: WordPart | undefined): boolean {
  return next !== undefined && /^(?:\[|:[A-Za-z&])/.test(next.text);
}

/** `{a,b}` and `{1..5}` without anything to expand inside; other braces are only known at run time. */
function braces(text: string): Arg[] {
  const inner = text.slice(1, -1);
  if (/[$`"'\\{}*?[\]~]/.test(inner)) return [dynamicWords];
  if (inner.includes(',')) return inner.split(',').map(literalArg);
  const [, first = '', last = ''] = /^(\d{1,4})\.\.(\d{1,4})$/.exec(inner) ?? [];
  const [from, to] = [Number(first), Number(last)];
  const plain = first !== '' && !/^0\d/.test(first) && !/^0\d/.test(last);
  if (!plain || Math.abs(to - from) >= maxAlternatives) return [dynamicWords];
  const step = from <= to ? 1 : -1;
  return Array.from({ length: Math.abs(to - from) + 1 }, (_, i) => literalArg(String(from + i * step)));
}
