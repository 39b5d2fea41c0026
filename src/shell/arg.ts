import type { DoubleQuotedPart, ParameterExpansionPart, Word, WordPart } from 'unbash';
import type { ShellState } from './state.ts';

/** A word of a command after quotes and known expansions were taken off. */
export interface Arg {
  /** Absent when the text is only known at run time. */
  readonly text?: string;
  /** How the text begins for certain. */
  readonly prefix: string;
  /** True when `*`, `?` and `[…]` in the text are wildcards. */
  readonly glob: boolean;
  /** True when the text names a folder and any file below it is meant. */
  readonly tree?: boolean;
}

export function literalArg(text: string): Arg {
  return { text, prefix: text, glob: false };
}

export const dynamicArg: Arg = { prefix: '', glob: false };

const maxAlternatives = 64;
const wildcard = /[*?[\]]/;

/** The words that one word of the source becomes: several for braces, one for anything else. */
export function expandWord(word: Word, state: ShellState): Arg[] {
  if (word.parts === undefined) return [withTilde(word.text, literalArg(word.value), state)];
  let args: Arg[] = [{ text: '', prefix: '', glob: false }];
  for (const part of word.parts) {
    const pieces = expandPart(part, state);
    args = args.flatMap(arg => pieces.map(piece => join(arg, piece)));
    if (args.length > maxAlternatives) return [dynamicArg];
  }
  return args.map(arg => withTilde(word.text, arg, state));
}

/** A word where bash does not split or expand braces: an assignment's value, a redirection's target, a pattern. */
export function expandValue(word: Word, state: ShellState): Arg {
  const args = expandWord(word, state);
  return args.length === 1 && args[0] ? args[0] : dynamicArg;
}

function join(left: Arg, right: Arg): Arg {
  if (left.text === undefined) return left;
  const prefix = left.text + right.prefix;
  if (right.text === undefined) return { prefix, glob: false };
  // A quoted star beside a real one: the text alone could not say which is which.
  const mixed =
    (left.glob && !right.glob && wildcard.test(right.text)) || (right.glob && !left.glob && wildcard.test(left.text));
  if (mixed) return { prefix: left.text, glob: false };
  return { text: left.text + right.text, prefix, glob: left.glob || right.glob };
}

function withTilde(source: string, arg: Arg, state: ShellState): Arg {
  if (!source.startsWith('~')) return arg;
  const home = state.home;
  if (arg.text === '~') return literalArg(home);
  if (!arg.prefix.startsWith('~/')) return dynamicArg;
  const prefix = home + arg.prefix.slice(1);
  return arg.text === undefined ? { ...arg, prefix } : { ...arg, text: home + arg.text.slice(1), prefix };
}

function expandPart(part: WordPart, state: ShellState): Arg[] {
  switch (part.type) {
    case 'Literal':
    case 'SingleQuoted':
      return [literalArg(part.value)];
    case 'Glob':
      return [{ text: part.text, prefix: '', glob: true }];
    case 'DoubleQuoted':
      return [quoted(part, state)];
    case 'SimpleExpansion':
      return [split(variable(part.text.slice(1), state))];
    case 'ParameterExpansion':
      return [split(parameter(part, state))];
    case 'ProcessSubstitution':
      return [literalArg('/dev/fd/63')];
    case 'BraceExpansion':
      return braces(part.text);
    default:
      return [dynamicArg];
  }
}

function quoted(part: DoubleQuotedPart, state: ShellState): Arg {
  let arg: Arg = literalArg('');
  for (const child of part.parts) {
    if (child.type === 'Literal') arg = join(arg, literalArg(child.value));
    else if (child.type === 'SimpleExpansion') arg = join(arg, variable(child.text.slice(1), state));
    else if (child.type === 'ParameterExpansion') arg = join(arg, parameter(child, state));
    else arg = join(arg, dynamicArg);
  }
  return arg;
}

function parameter(part: ParameterExpansionPart, state: ShellState): Arg {
  const plain = part.prefix === undefined && part.index === undefined && part.operation === undefined;
  return plain ? variable(part.parameter, state) : dynamicArg;
}

function variable(name: string, state: ShellState): Arg {
  if (name === 'PWD') return state.cwds?.length === 1 ? literalArg(state.cwds[0] ?? '') : dynamicArg;
  return state.variables.get(name) ?? dynamicArg;
}

/** An unquoted variable is split at blanks and its stars become wildcards: only a plain text stays what it is. */
function split(arg: Arg): Arg {
  if (arg.text === undefined) return dynamicArg;
  if (/[\s]/.test(arg.text) || arg.text === '' || (!arg.glob && wildcard.test(arg.text))) return dynamicArg;
  return arg;
}

/** `{a,b}` and `{1..5}` without anything to expand inside; other braces are only known at run time. */
function braces(text: string): Arg[] {
  const inner = text.slice(1, -1);
  if (/[$`"'\\{}*?[\]~]/.test(inner)) return [dynamicArg];
  if (inner.includes(',')) return inner.split(',').map(literalArg);
  const range = /^(\d{1,4})\.\.(\d{1,4})$/.exec(inner);
  if (!range) return [dynamicArg];
  const [from, to] = [Number(range[1]), Number(range[2])];
  if (Math.abs(to - from) >= maxAlternatives || /^0\d/.test(`${range[1]}`) || /^0\d/.test(`${range[2]}`))
    return [dynamicArg];
  const step = from <= to ? 1 : -1;
  return Array.from({ length: Math.abs(to - from) + 1 }, (_, i) => literalArg(String(from + i * step)));
}
