import type { Operation } from '../../operation.ts';
import { analyseProgram, unknown } from '../analyse.ts';
import { type Arg, literalArg, staticText } from '../arg.ts';
import { literalPlaces } from '../code/literals.ts';
import { plainReads } from '../code/plain-words.ts';
import { readCode } from '../code/read-code.ts';
import { isInput } from '../paths.ts';
import type { Analysis, Invocation } from '../program.ts';
import { djangoShell } from './django.ts';
import { executes } from './project.ts';
import { isOwnModule, pythonModules } from './python-modules.ts';

/** How an interpreter is told what to run. Lists of options are separated by spaces. */
export interface Interpreter {
  readonly names: string;
  readonly language: string;
  /** Options whose value is code, such as `-c` and `-e`. */
  readonly code: string;
  /** Those of them after which what the code gives is printed. */
  readonly prints?: string;
  /** Options without a value. */
  readonly flags: string;
  /** Options with a value that is not code; also after `=`. */
  readonly values?: string;
  /** Options that make it run what it is fed, whatever its operands are. */
  readonly fed?: string;
  /** Options whose value is a file that is read. */
  readonly files?: string;
  /** Options whose value is a module or a file that is run first. */
  readonly loads?: string;
  /** Options whose value names a module that is run. */
  readonly modules?: string;
  /** Options with which a file is checked and not run. */
  readonly checks?: string;
  /** Options after which it only says something about itself. */
  readonly asks: string;
  /** Options with which it looks for the project's tests by itself. */
  readonly tests?: string;
  /** Whether options still count after the code. */
  readonly goesOn?: boolean;
}

/** A command line taken apart. */
interface Start {
  readonly operations: Operation[];
  readonly codes: { readonly arg: Arg | undefined; readonly printed: boolean }[];
  module?: Arg | undefined;
  /** What follows the options, and what a module is given. */
  rest: readonly Arg[];
  fed?: string;
  tests: boolean;
  checks: boolean;
  asks: boolean;
}

const has = (list: string | undefined, option: string) => list?.split(' ').includes(option) === true;

/** A script file, inline code, a module or standard input: each is what the interpreter would run. */
export function analyseInterpreter(interpreter: Interpreter, invocation: Invocation): Analysis {
  const start = readStart(interpreter, invocation);
  const { operations } = start;
  const add = (analysis: Analysis): Analysis => ({ ...analysis, operations: [...operations, ...analysis.operations] });
  if (start.asks) return { operations, described: true };
  if (start.codes.length > 0) {
    const parts = start.codes.map(({ arg, printed }) => inline(interpreter, arg, { ...start, printed }, invocation));
    return add({
      operations: parts.flatMap(part => part.operations),
      runs: parts.flatMap(part => part.runs ?? []),
      described: parts.every(part => part.described),
    });
  }
  if (start.module) return add(runModule(invocation, start.module, start.rest));
  return add(runInput(interpreter, start, invocation));
}

function runInput(interpreter: Interpreter, start: Start, invocation: Invocation): Analysis {
  const [arg, ...rest] = start.rest;
  const { stdin } = invocation;
  const text = staticText(arg) ?? '';
  if (isDecidedLater(interpreter, start.fed, text, start.fed === undefined ? rest : start.rest))
    return {
      operations: [
        unknown(invocation, `what comes after \`${start.fed ?? text}\` says what is run`),
        // Whatever that is, what nobody has seen is most likely run.
        ...(start.fed !== undefined && stdin.kind === 'dynamic' ? [code(interpreter, undefined)] : []),
      ],
      described: false,
    };
  if (arg !== undefined && !isInput(text) && start.fed === undefined)
    return start.checks
      ? { operations: invocation.paths('read', arg), described: true }
      : runFile(invocation, arg, rest);
  if (arg === undefined && start.tests) return { operations: executes(invocation, literalArg('.')), described: false };
  // `/dev/fd/63` is what `<(…)` writes; the others are standard input.
  if (text.includes('/fd/')) return { operations: [code(interpreter, undefined)], described: false };
  if (stdin.kind === 'text') {
    const given = { rest, printed: false };
    return inline(interpreter, literalArg(stdin.text), given, invocation);
  }
  const ran = stdin.kind === 'dynamic' ? code(interpreter, undefined) : unknown(invocation, 'an interactive session');
  return { operations: [ran], described: false };
}

/** To a shell, options after `-s` count, and `-` only ends the options: what follows is the script. */
function isDecidedLater({ fed }: Interpreter, given: string | undefined, text: string, rest: readonly Arg[]): boolean {
  if (fed === undefined) return false;
  return given === undefined ? text === '-' && rest.length > 0 : rest.some(arg => /^(?:[-+]|$)/.test(arg.text ?? ''));
}

function readStart(interpreter: Interpreter, invocation: Invocation): Start {
  const args = invocation.args.flatMap(arg => splitOption(interpreter, arg));
  const start: Start = { operations: [], codes: [], rest: [], tests: false, checks: false, asks: false };
  for (let at = 0; at < args.length; at++) {
    const text = staticText(args[at]);
    if (text === undefined || isInput(text) || !/^[-+]/.test(text)) return { ...start, rest: args.slice(at) };
    if (text === '--') return { ...start, rest: args.slice(at + 1) };
    const ended = endsOptions(interpreter, text, args.slice(at + 1), start);
    if (ended) return ended;
    if (readOption(interpreter, text, args[at + 1], start, invocation)) at += 1;
  }
  return start;
}

/** What is known after an option that says all of it; undefined for any other. */
function endsOptions(interpreter: Interpreter, option: string, after: readonly Arg[], start: Start): Start | undefined {
  const [next, ...rest] = after;
  if (has(interpreter.asks, option)) return { ...start, asks: start.codes.length === 0 };
  if (has(interpreter.modules, option)) return { ...start, module: next ?? literalArg(''), rest };
  if (has(interpreter.fed, option)) return { ...start, fed: option, rest: after };
  if (!has(interpreter.code, option) || interpreter.goesOn) return undefined;
  return { ...start, codes: [{ arg: next, printed: has(interpreter.prints, option) }], rest };
}

/** Reads one option; true when it took the next word. */
function readOption(
  interpreter: Interpreter,
  option: string,
  next: Arg | undefined,
  start: Start,
  invocation: Invocation,
): boolean {
  if (has(interpreter.code, option)) {
    start.codes.push({ arg: next, printed: has(interpreter.prints, option) });
    return true;
  }
  if (takesValue(interpreter, option, next, start, invocation)) return true;
  if (has(interpreter.tests, option)) start.tests = true;
  else if (has(interpreter.checks, option)) start.checks = true;
  else if (!has(interpreter.flags, option))
    start.operations.push(unknown(invocation, `the option \`${option}\` is not known`));
  return false;
}

/** Reads an option whose value is no code; true when it was one. */
function takesValue(
  { values, files, loads }: Interpreter,
  option: string,
  value: Arg | undefined,
  { operations }: Start,
  invocation: Invocation,
): boolean {
  if (has(files, option)) operations.push(...invocation.paths('read', value ?? literalArg('')));
  else if (has(loads, option)) operations.push(...loaded(value, invocation));
  else if (!has(values, option)) return false;
  if (value?.many) operations.push(unknown(invocation, `the value of \`${option}\` may be several words`));
  return true;
}

/** A module that runs before anything else: a file, a package, or code in an address. */
function loaded(value: Arg | undefined, invocation: Invocation): Operation[] {
  const text = staticText(value);
  if (text === undefined) return [unknown(invocation, 'a module that is only known at run time')];
  if (/^[\w+-]+:/.test(text)) return [{ kind: 'evaluate', language: invocation.name, code: text }];
  const file = literalArg(/^\.{0,2}\//.test(text) ? text : `./node_modules/${text}`);
  return [...invocation.paths('read', file), ...executes(invocation, file)];
}

/** `-uc` is `-u -c`, and `--input-type=module` is `--input-type module`. */
function splitOption(interpreter: Interpreter, arg: Arg): Arg[] {
  const text = staticText(arg);
  const [, option = '', value] = /^(--[\w-]+)=([\s\S]*)$/.exec(text ?? '') ?? [];
  const { values, files, loads, code, flags, prints } = interpreter;
  if (value !== undefined && [values, files, loads, code].some(list => has(list, option)))
    return [literalArg(option), literalArg(value)];
  if (text?.startsWith('-I') && text.length > 2 && has(files, '-I'))
    return [literalArg('-I'), literalArg(text.slice(2))];
  // To Python, all behind `-m` and `-c` is theirs.
  const [, taker = '', rest] = /^(-[mc])([\s\S]+)$/.exec(text ?? '') ?? [];
  if (rest !== undefined && interpreter.modules === '-m') return [literalArg(taker), literalArg(rest)];
  if (text === undefined || !/^-[A-Za-z]{2,}$/.test(text)) return [arg];
  if ([flags, code, prints, values].some(list => has(list, text))) return [arg];
  const letters = [...text.slice(1)].map(letter => `-${letter}`);
  const last = letters.at(-1) ?? '';
  const known = letters.slice(0, -1).every(letter => has(flags, letter));
  const ends = [flags, code, values, interpreter.modules, interpreter.checks].some(list => has(list, last));
  return known && ends ? letters.map(literalArg) : [arg];
}

function code(interpreter: Interpreter, text: string | undefined): Operation {
  return { kind: 'evaluate', language: interpreter.language, ...(text === undefined ? {} : { code: text }) };
}

/** Inline code is followed as far as it is understood. */
function inline(
  interpreter: Interpreter,
  given: Arg | undefined,
  { rest, printed }: { readonly rest: readonly Arg[]; readonly printed: boolean },
  invocation: Invocation,
): Analysis {
  const text = staticText(given);
  const { language } = interpreter;
  if (text === undefined) return { operations: [code(interpreter, undefined)], described: true };
  if (language === 'shell') {
    const posix = invocation.name === 'sh' || invocation.name === 'dash';
    return { operations: [], runs: [{ script: text, posix }], described: true };
  }
  if (language === 'python' || language === 'javascript')
    return readCode(language, text, { invocation, args: rest, shown: printed });
  const reads = plainReads(language, text);
  const described = reads ? { described: true } : {};
  const touched = reads
    ? reads.flatMap(file => invocation.paths('read', literalArg(file)))
    : literalPlaces(text, invocation);
  return { operations: [{ kind: 'evaluate', language, code: text, ...described }, ...touched], described: true };
}

/** Where a script lies says whose code it is. */
function runFile(invocation: Invocation, arg: Arg, rest: readonly Arg[]): Analysis {
  // `node inspect x` runs `x` under the debugger.
  if (arg.text === 'inspect' && invocation.name.startsWith('node'))
    return { operations: [unknown(invocation, 'a program under the debugger')], described: false };
  const uncertain = arg.text === undefined && (arg.prefix === '' || arg.prefix.startsWith('-'));
  const inner = djangoShell(invocation, arg, rest);
  const operations = uncertain
    ? [unknown(invocation, 'an argument that is only known at run time')]
    : [
        ...invocation.paths('read', arg),
        ...(inner?.operations ?? []),
        ...executes(
          invocation,
          arg,
          rest.map(one => one.text),
        ),
      ];
  return { operations, ...(inner?.runs ? { runs: inner.runs } : {}), described: false };
}

/** `python -m pytest -q` is what `pytest -q` is. */
function runModule(invocation: Invocation, given: Arg, args: readonly Arg[]): Analysis {
  const name = staticText(given);
  if (name === undefined)
    return { operations: [unknown(invocation, 'a module that is only known at run time')], described: false };
  const program = pythonModules.get(name);
  if (program) {
    const { operations, described, runs = [] } = analyseProgram(program, { ...invocation, name, args });
    return { operations, described: described && runs.length === 0, subcommand: name };
  }
  return isOwnModule(name)
    ? { operations: executes(invocation, literalArg(`${name.replaceAll('.', '/')}.py`)), described: false }
    : { operations: [], described: false, subcommand: name };
}
