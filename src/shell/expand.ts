import type { DoubleQuotedPart, ParameterExpansionPart, Word, WordPart } from 'unbash';
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
} from './arg.ts';
import { type ShellState, variableValue } from './state.ts';

const maxAlternatives = 64;

/** The words that one word of the source becomes as arguments: several for braces, one for anything else. */
export function expandWord(word: Word, state: ShellState): Arg[] {
  // `{a,}` is one word: what is empty without quotes is none.
  const kept = (arg: Arg) => arg.text !== '' || /['"]/.test(word.text);
  return expandFields(word, state).filter(kept).map(guardedArg);
}

/** The same as values: what a loop goes through. */
export function expandFields(word: Word, state: ShellState): Arg[] {
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
  // Of `{a}b,c}` bash makes `a}b` and `c`, as if the first brace did not close.
  const literal = parts ? parts.map(part => (part.type === 'Literal' ? part.text : '')).join('') : text;
  return text.includes(',') && /[{}]/.test(literal.replaceAll(/\\./gs, '')) && text.includes('}');
}

/** A word where bash neither splits nor expands braces: an assignment's value, a redirection's target, a pattern. */
export function expandValue(word: Word, state: ShellState): Arg {
  // `PATH=~/a:~/b`: a tilde counts after each colon.
  if (/:~/.test(word.text)) return dynamicArg;
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
      return [quoted(part, state)];
    case 'SimpleExpansion':
      return [readDifferently(next) ? dynamicWords : splitArg(variableValue(state, part.text.slice(1)))];
    case 'ParameterExpansion':
      return [splitArg(parameter(part, state))];
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

function quoted(part: DoubleQuotedPart, state: ShellState): Arg {
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
      return single(parameter(child, state));
    case 'ArithmeticExpansion':
      return numberArg;
    default:
      return dynamicArg;
  }
}

/** `"$@"` is several words even in quotes. */
function single(arg: Arg): Arg {
  return arg.text === undefined && !arg.number ? (arg.many ? dynamicWords : dynamicArg) : arg;
}

/** zsh, the other shell that clients use, reads `$x[1]` as an element and `$x:h` as a folder. */
function readDifferently(next: WordPart | undefined): boolean {
  return next !== undefined && /^(?:\[|:[A-Za-z&])/.test(next.text);
}

function parameter(part: ParameterExpansionPart, state: ShellState): Arg {
  if (part.prefix === '#' && part.operation === undefined) return numberArg;
  const plain = part.prefix === undefined && part.index === undefined && part.operation === undefined;
  if (plain) return variableValue(state, part.parameter);
  const several = part.prefix === '!' || part.index !== undefined || /^[@*]$/.test(part.parameter);
  return several ? dynamicWords : dynamicArg;
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
