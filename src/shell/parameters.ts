import type { ParameterExpansionPart, Word } from 'unbash';
import { type Arg, dynamicArg, dynamicWords, filledArg, literalArg, numberArg, staticText, wildcard } from './arg.ts';
import { type ShellState, variableValue } from './state.ts';

type Operation = NonNullable<ParameterExpansionPart['operation']>;
type Expand = (word: Word) => Arg;

/** What `${…}` becomes, before it is split; `expand` tells what the words inside it are. */
export function parameterValue(part: ParameterExpansionPart, state: ShellState, expandWord: Expand): Arg {
  // What quotes and tildes mean in there depends on the quotes around it.
  const expand: Expand = word => (/['"\\~]/.test(word.text) ? dynamicArg : expandWord(word));
  const { prefix, index, operation, parameter } = part;
  if (prefix === '#' && operation === undefined) return numberArg;
  if (prefix !== undefined || index !== undefined || /^[@*]$/.test(parameter)) return dynamicWords;
  const value = variableValue(state, parameter);
  if (operation === undefined) return value;
  // `${1-x}` asks whether there is a first argument, not whether it is empty.
  if (/^\d+$/.test(parameter) && value.text === '' && /^[-+?=]$/.test(operation.operator)) return dynamicArg;
  if (isTemporaryFolder(operation, parameter, state, expand)) return literalArg('/tmp');
  // An array, or names of which there may be several: no operation on texts.
  return value.many ? dynamicWords : operate(operation, value, expand);
}

/** `${TMPDIR:-/tmp}` is the folder for what is temporary, wherever that is. */
function isTemporaryFolder(operation: Operation, parameter: string, state: ShellState, expand: Expand): boolean {
  if (parameter !== 'TMPDIR' || operation.type !== 'Default' || operation.operator !== ':-') return false;
  return (
    !state.stained && !state.variables.has(parameter) && /^\/tmp\/?$/.test(staticText(expand(operation.operand)) ?? '')
  );
}

function operate(operation: Operation, value: Arg, expand: Expand): Arg {
  switch (operation.type) {
    case 'Default':
      return defaulted(operation.operator, value, () => expand(operation.operand));
    case 'Remove':
      return removed(operation.operator, value, staticOrPattern(operation.operand));
    case 'Replace':
      return replaced(operation.operator, value, expand(operation.pattern), expand(operation.replacement));
    case 'Slice':
      return sliced(value, expand(operation.offset), operation.length && expand(operation.length));
    case 'CaseModification':
      return operation.operand ? dynamicArg : cased(operation.operator, value);
    default:
      return dynamicArg;
  }
}

/** Without a colon only a name that is not set counts; one that this command line assigned is set. */
function defaulted(operator: string, value: Arg, other: () => Arg): Arg {
  const isEmpty = staticText(value) === '' && operator.startsWith(':');
  const known = value.text !== undefined && !value.empty;
  const replaces = operator.endsWith('+');
  if (value.number) return replaces ? other() : value;
  if (!known) return isFilled(operator, value, other) ? filledArg : dynamicArg;
  if (replaces) return isEmpty ? literalArg('') : other();
  return isEmpty && !operator.endsWith('?') ? other() : value;
}

/** `${x:?}` ends the shell where there is nothing, `${x:-y}` takes something else. */
function isFilled(operator: string, value: Arg, other: () => Arg): boolean {
  if (value.filled && !operator.endsWith('+')) return true;
  return operator === ':?' || (/^:[-=]$/.test(operator) && (staticText(other()) ?? '') !== '');
}

/** A pattern that is a text with at most one star, at one of its ends. */
interface Pattern {
  readonly text: string;
  readonly star: 'none' | 'before' | 'after';
}

function staticOrPattern(word: Word): Pattern | undefined {
  const parts = word.parts ?? [];
  const starts = parts[0]?.type === 'Glob' && parts[0].kind === 'star';
  const ends = parts.length > 1 && parts.at(-1)?.type === 'Glob' && parts.at(-1)?.text === '*';
  const inner = parts.slice(starts ? 1 : 0, ends ? -1 : undefined);
  if ((starts && ends) || inner.some(part => part.type !== 'Literal' && part.type !== 'SingleQuoted')) return undefined;
  const text =
    word.parts === undefined
      ? word.value
      : inner.map(part => (part.type === 'Literal' || part.type === 'SingleQuoted' ? part.value : '')).join('');
  // The parser leaves some stars in the text of a pattern.
  const bare = word.parts === undefined ? text.replace(/^\*|\*$/, '') : text;
  if (wildcard.test(bare) || bare === '' || /[()|!+@~$`"'\\{}]/.test(bare)) return undefined;
  const star = starts || (bare !== text && text.startsWith('*')) ? 'before' : ends || bare !== text ? 'after' : 'none';
  return { text: bare, star };
}

function removed(operator: string, value: Arg, pattern: Pattern | undefined): Arg {
  const { text } = value;
  if (text === undefined || pattern === undefined || value.tree) return dynamicArg;
  if (value.glob) return removedOfNames(operator, value, pattern);
  const front = operator.startsWith('#');
  const { star } = pattern;
  if (star === 'none') {
    if (front) return literalArg(text.startsWith(pattern.text) ? text.slice(pattern.text.length) : text);
    return literalArg(text.endsWith(pattern.text) ? text.slice(0, text.length - pattern.text.length) : text);
  }
  if ((star === 'before') !== front) return dynamicArg;
  // `#` and `%` take off as little as fits, `##` and `%%` as much.
  const last = (operator === '##') === front && operator !== '%%';
  const at = last ? text.lastIndexOf(pattern.text) : text.indexOf(pattern.text);
  if (at < 0) return literalArg(text);
  return literalArg(front ? text.slice(at + pattern.text.length) : text.slice(0, at));
}

// Of the names that fit `src/*.ts`, what is after the last slash fits `*.ts`, and what is before `.ts` fits `src/*`.
function removedOfNames(operator: string, value: Arg, pattern: Pattern): Arg {
  const text = value.text ?? '';
  if (text.endsWith('/')) return dynamicArg;
  if (operator === '##' && pattern.star === 'before' && pattern.text === '/') return baseName(value);
  const ends = operator.startsWith('%') && pattern.star === 'none' && text.endsWith(pattern.text);
  if (!ends || text.length === pattern.text.length) return dynamicArg;
  const left = text.slice(0, text.length - pattern.text.length);
  return /\/\.{0,2}$|^\.{1,2}$/.test(left) ? dynamicArg : { ...value, text: left, one: true };
}

/** The last part of a path, also of a pattern for paths. */
export function baseName(value: Arg): Arg {
  const text = value.text?.replace(/(?<=[^/])\/+$/, '');
  if (text === undefined || value.tree || value.empty) return dynamicArg;
  const name = text.slice(text.lastIndexOf('/') + 1);
  if (!value.glob) return name === '' ? dynamicArg : literalArg(name);
  // Brackets may hold a slash, and `**` any number of folders: what follows is a name all the same.
  if (name === '' || /[[\]]/.test(text)) return dynamicArg;
  return wildcard.test(name) ? { ...value, text: name, prefix: '', one: true } : literalArg(name);
}

function replaced(operator: string, value: Arg, pattern: Arg, replacement: Arg): Arg {
  const [text, from, to] = [staticText(value), staticText(pattern), staticText(replacement)];
  if (text === undefined || from === undefined || to === undefined) return dynamicArg;
  // bash 5.2 puts what was found where the replacement says `&`.
  if (from === '' || /[*?[\]\\()#%]/.test(from) || /[&\\]/.test(to)) return dynamicArg;
  switch (operator) {
    case '/':
      return literalArg(text.replace(from, () => to));
    case '//':
      return text.length * (to.length + 1) > 65_536 ? dynamicArg : literalArg(text.replaceAll(from, () => to));
    case '/#':
      return literalArg(text.startsWith(from) ? to + text.slice(from.length) : text);
    case '/%':
      return literalArg(text.endsWith(from) ? text.slice(0, text.length - from.length) + to : text);
    default:
      return dynamicArg;
  }
}

function sliced(value: Arg, offset: Arg, length: Arg | undefined): Arg {
  const text = staticText(value);
  const [from, count] = [staticText(offset)?.trim() ?? '', length ? (staticText(length)?.trim() ?? '') : '99999'];
  if (text === undefined || !/^\d{1,5}$/.test(from) || !/^\d{1,5}$/.test(count) || /[^ -~]/.test(text))
    return dynamicArg;
  return literalArg(text.slice(Number(from), Number(from) + Number(count)));
}

function cased(operator: string, value: Arg): Arg {
  const text = staticText(value);
  if (text === undefined || /[^ -~]/.test(text)) return dynamicArg;
  const change = (part: string) => (operator.startsWith('^') ? part.toUpperCase() : part.toLowerCase());
  return literalArg(operator.length === 2 ? change(text) : change(text.slice(0, 1)) + text.slice(1));
}
