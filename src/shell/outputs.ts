import { posix } from 'node:path';
import type { Command, CommandNode, ParsedScript, Redirection, Word } from 'unbash';
import { decodeAnsiC } from './ansi-c.ts';
import { type Arg, dynamicArg, literalArg, nameArg, numberArg, staticText } from './arg.ts';
import { hereDocument } from './here-document.ts';
import { baseName } from './parameters.ts';
import { programName } from './program-name.ts';
import { type ShellState, variableValue } from './state.ts';

type Words = readonly Arg[];

/** Possibly nothing: a program that fails prints no name. */
const maybeName: Arg = { ...nameArg, empty: true };

/** What a program prints, from its arguments; only programs that print one text of a known shape are here. */
const printers: Readonly<Record<string, (args: Words, state: ShellState) => Arg>> = {
  pwd: (args, state) => (args.length === 0 ? variableValue(state, 'PWD') : dynamicArg),
  echo: args => joined(args.map(staticText)),
  printf: printed,
  basename: baseNamePrinted,
  dirname: args => (args.length === 1 && args[0] ? folderName(args[0]) : dynamicArg),
  date: datePrinted,
  mktemp: temporary,
  nproc: args => (args.length === 0 ? numberArg : dynamicArg),
  whoami: args => (args.length === 0 ? maybeName : dynamicArg),
  hostname: args => (args.length === 0 ? maybeName : dynamicArg),
  uname: args => (args.every(arg => /^-[smrn]$/.test(arg.text ?? '')) && args.length < 2 ? maybeName : dynamicArg),
  id: args => (/^-[ug]$/.test(args[0]?.text ?? '') && args.length === 1 ? numberArg : dynamicArg),
  wc: args => (args.length === 1 && /^-[lcwm]$/.test(args[0]?.text ?? '') ? numberArg : dynamicArg),
  git: args => (isCommitName(args.map(staticText).join(' ')) ? maybeName : dynamicArg),
};

/** What `$(…)` becomes before it is split, when that can be told; `expand` makes words of a command's. */
export function outputOf(
  script: ParsedScript | undefined,
  state: ShellState,
  expand: (command: Command) => Words,
): Arg {
  const [statement, ...others] = script?.commands ?? [];
  if (!statement || others.length > 0 || statement.background) return dynamicArg;
  const command = lastOf(statement.command);
  if (command?.type !== 'Command') return dynamicArg;
  return command === statement.command || (command.name && fixedText(command.name)) !== 'cat'
    ? printedBy(command, state, expand)
    : dynamicArg;
}

/** What a command prints, in the shape that a substitution gives it; some of its redirections may be left out. */
export function printedBy(
  command: Command,
  state: ShellState,
  expand: (command: Command) => Words,
  redirects: readonly Redirection[] = command.redirects,
): Arg {
  const { name, prefix } = command;
  const given = name && fixedText(name);
  if (given === undefined || prefix.length > 0 || state.functions.has(given)) return dynamicArg;
  const program = programName(given);
  if (program === 'cat') return documentText(command, redirects);
  if (!Object.hasOwn(printers, program) || !redirects.every(isQuiet)) return dynamicArg;
  return printers[program]?.(expand(command), state) ?? dynamicArg;
}

/** Of a pipe, what the last command prints. */
function lastOf(node: { readonly type: string }): CommandNode | undefined {
  const pipe = node as {
    readonly type: string;
    readonly commands?: readonly CommandNode[];
    readonly prefixes?: readonly unknown[];
  };
  if (pipe.type !== 'Pipeline') return node as CommandNode;
  return pipe.prefixes?.length === 0 ? pipe.commands?.at(-1) : undefined;
}

/** What a word says when nothing in it has to be expanded, quotes or not. */
export function fixedText({ parts, value }: Word): string | undefined {
  const texts = parts?.map(part => {
    if (part.type === 'Literal' || part.type === 'SingleQuoted') return part.value;
    if (part.type === 'AnsiCQuoted') return decodeAnsiC(part.text);
    const inner = part.type === 'DoubleQuoted' ? part.parts : [];
    const plain = inner.flatMap(one => (one.type === 'Literal' ? [one.value] : []));
    return plain.length > 0 && plain.length === inner.length ? plain.join('') : undefined;
  });
  return texts === undefined ? value : texts.includes(undefined) ? undefined : texts.join('');
}

/** Leaves what is printed where it goes: `2>/dev/null`, `< file`. */
export function isQuiet(redirect: Redirection): boolean {
  const { descriptor } = redirect;
  if (redirect.type !== 'Redirect') return false;
  if (redirect.operator === '<') return descriptor === undefined;
  return redirect.operator === '>' && descriptor?.type === 'FileDescriptor' && descriptor.value === 2;
}

/** `$(cat <<'EOF' … EOF)`: the way in which agents write long texts. */
function documentText({ args }: Command, redirects: readonly Redirection[]): Arg {
  const [document, ...others] = redirects;
  if (args.length > 0 || others.length > 0 || document?.type !== 'HereDoc') return dynamicArg;
  const stdin = hereDocument(document);
  return stdin.kind === 'text' && document.descriptor === undefined ? printedText(stdin.text) : dynamicArg;
}

/** Substitution takes the newlines at the end off. */
function printedText(text: string): Arg {
  let end = text.length;
  while (text[end - 1] === '\n') end -= 1;
  return literalArg(text.slice(0, end));
}

/** Shells disagree on backslashes in what `echo` is given, and on words that may be options. */
function joined(texts: readonly (string | undefined)[]): Arg {
  const known = texts.filter(text => text !== undefined);
  if (known.length < texts.length || known.some(text => text.includes('\\')) || /^-/.test(known[0] ?? ''))
    return dynamicArg;
  return printedText(known.join(' '));
}

const escaped: Readonly<Record<string, string>> = { n: '\n', t: '\t', '\\': '\\' };

/** `printf 'a\n\tb\n'` and `printf '%s\n' a b`; with more than one argument the format is used again for each. */
function printed(args: Words): Arg {
  const [format, ...values] = args.map(staticText);
  if (format === undefined || /^-/.test(format)) return dynamicArg;
  if (values.length === 0) {
    if (/%|\\(?![nt\\])/.test(format)) return dynamicArg;
    return printedText(format.replaceAll(/\\(.)/g, (_all, letter: string) => escaped[letter] ?? ''));
  }
  const [, end] = /^%s((?:\\n)?)$/.exec(format) ?? [];
  const known = values.filter(value => value !== undefined);
  if (end === undefined || known.length < values.length) return dynamicArg;
  return printedText(known.join(end === '' ? '' : '\n'));
}

function baseNamePrinted(args: Words): Arg {
  const [path, suffix, ...others] = args;
  const single = path && !/^-/.test(path.text ?? '-') && (!path.glob || path.one);
  const name = single ? baseName(path) : dynamicArg;
  if (suffix === undefined) return name;
  const [text, ending] = [name.text, staticText(suffix)];
  if (others.length > 0 || text === undefined || ending === undefined || ending === '') return dynamicArg;
  if (!text.endsWith(ending) || text === ending) return name.glob ? dynamicArg : name;
  const left = text.slice(0, text.length - ending.length);
  return name.glob ? { ...name, text: left } : literalArg(left);
}

/** Of a path without odd spellings; `dirname a` is `.`. */
function folderName(path: Arg): Arg {
  const text = staticText(path);
  if (text === undefined || text === '' || text.startsWith('-') || /\/\/|\/$/.test(text)) return dynamicArg;
  return literalArg(posix.dirname(text));
}

/** Begins with what the clock says, so that it is no text of choice. */
const dateFormat = /^\+%-?[aAbBdFHIjmMNsSTuUwyY](?:[\w.:+-]|%-?[aAbBdFHIjmMNsSTuUwyY])*$/;

function datePrinted(args: Words): Arg {
  const [format, ...others] = args.map(staticText).filter(text => text !== '-u' && text !== '--utc');
  if (format === undefined || others.length > 0 || !dateFormat.test(format)) return dynamicArg;
  return /^\+%s(?:%N)?$/.test(format) ? numberArg : nameArg;
}

/** A new folder below the one for such. A new file is left unknown: what is run from there is nobody's script. */
function temporary(args: Words, state: ShellState): Arg {
  const options = args.filter(arg => /^-(?:d|q|dq|qd)$/.test(staticText(arg) ?? ''));
  const [template, ...others] = args.slice(options.length);
  const folder = options.some(arg => arg.text?.includes('d'));
  if (!folder || others.length > 0 || state.variables.has('TMPDIR')) return dynamicArg;
  if (template === undefined) return pattern('/tmp/tmp.*');
  const text = staticText(template) ?? '';
  return /^[\w./-]*[\w.-]*X{3,}$/.test(text) && !text.startsWith('-') ? pattern(text.replace(/X+$/, '*')) : dynamicArg;
}

function pattern(text: string): Arg {
  return { ...nameArg, text, prefix: text.slice(0, -1) };
}

function isCommitName(args: string): boolean {
  return /^rev-parse (?:--verify )?(?:--short(?:=\d+)? )?HEAD$/.test(args);
}
