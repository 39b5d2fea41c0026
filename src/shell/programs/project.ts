import type { Operation } from '../../operation.ts';
import { type Arg, staticText } from '../arg.ts';
import type { Invocation, ParsedArgs, Program, ProgramSpec } from '../program.ts';

/**
 * A program that runs code of the project (its tests, its build): what that code does is not said by the command, so
 * `described` is false and rules on programs decide. Its options are listed all the same: many of these programs have
 * one that runs a command or a piece of code given on the spot.
 */
export function project(spec: ProgramSpec = {}): ProgramSpec {
  return {
    described: false,
    runsProject: true,
    ...spec,
    flags: `--version --help --verbose --quiet ${spec.flags ?? ''}`,
  };
}

/**
 * Code that is run because a file says so: a configuration that is a program, the tasks of a manifest. Rules on
 * programs see where it is, so that a file in a temporary folder is not taken for the project's own.
 */
export function executes(invocation: Invocation, file: Arg, args: readonly (string | undefined)[] = []): Operation[] {
  // `.` is a folder: what is run is something in it.
  const end = /(?:^|\/)\.{0,2}$/.test(file.text ?? '') ? '/' : '';
  // To a shell a script is a row of programs, not code that is part of something.
  const isShell = /^(?:ba|da|z|k)?sh$/.test(invocation.name);
  const paths = invocation.paths('read', file);
  // What is no file on disk, such as `<(…)`, is what it is fed.
  if (paths.length === 0 && file.text !== '/dev/null') return [{ kind: 'evaluate', language: invocation.name }];
  return paths.map(found =>
    found.kind === 'read'
      ? { kind: 'execute', program: found.path + end, args, described: false, ...(isShell ? {} : { loaded: true }) }
      : found,
  );
}

/** The values of these options are files that are run, or say what is run: `--config`, `--require`. */
export function loads(...options: readonly string[]): NonNullable<ProgramSpec['also']> {
  return (parsed, invocation) =>
    options.flatMap(option => parsed.values(option).flatMap(file => executes(invocation, file)));
}

/** A sub-command that only tells something. */
export function tells(spec: ProgramSpec = {}): ProgramSpec {
  return { operands: ['text*'], flags: '--json --help -h --all -a --long -l', ...spec };
}

/** Fetches packages from a registry. */
export function installs(registry: string, spec: ProgramSpec = {}): ProgramSpec {
  return {
    described: false,
    noOptions: true,
    operands: ['text*'],
    ...spec,
    also: () => [{ kind: 'connect', host: `registry:${registry}` }],
  };
}

/** Puts a package into a registry. */
export function publishes(what: string, registry: string): ProgramSpec {
  return {
    described: false,
    noOptions: true,
    operands: ['text*'],
    also: () => [
      { kind: 'change', what: 'system', name: `publish-${what}` },
      { kind: 'connect', host: `registry:${registry}` },
    ],
  };
}

/** One spec for several sub-commands. */
export function each(names: string, spec: ProgramSpec): Readonly<Record<string, ProgramSpec>> {
  return Object.fromEntries(names.split(' ').map(name => [name, spec]));
}

/** Also writes its operands when one of the flags is given: `--fix`, `--write`. */
export function writesWith(...flags: readonly string[]): NonNullable<ProgramSpec['also']> {
  return (parsed, invocation) =>
    flags.some(flag => parsed.has(flag)) ? parsed.operands.flatMap(arg => invocation.paths('write', arg, true)) : [];
}

/** Several programs with one grammar. */
export function runner(names: readonly string[], spec: ProgramSpec, examples: Program['examples']): Program {
  return { names, analyse: project(spec), examples };
}

const plainValue = /^[\w./:@,+%=-]*$/;
const flagsValue = /^(?:\s*-[\w./:@,+%=-]+)*\s*$/;
const shells = /^(?:SHELL|\.SHELLFLAGS|MAKE|MAKEFLAGS|MAKEFILES|IFS|PATH)$/;

/** `make CC=…` puts a text into commands: only a single word or a row of flags is no code. */
export function settings(parsed: ParsedArgs, invocation: Invocation): Operation[] {
  return parsed.operands.flatMap((arg): Operation[] => {
    const text = staticText(arg);
    if (text === undefined)
      return [{ kind: 'unknown', text: invocation.name, why: 'a target that is only known at run time' }];
    const [, name, value = ''] = /^([^=]*?)[:?+!]*=([\s\S]*)$/.exec(text) ?? [];
    if (name === undefined) return [];
    const harmless = !shells.test(name) && (plainValue.test(value) || flagsValue.test(value));
    return harmless ? [] : [{ kind: 'evaluate', language: invocation.name, code: text }];
  });
}

/** The first operand must be one of the tasks that are known to be plain. */
export function tasks(known: string): NonNullable<ProgramSpec['also']> {
  const names = new Set(known.split(' '));
  const task = (arg: Arg | undefined) => staticText(arg) ?? '';
  return (parsed, invocation) => {
    const [first] = parsed.operands;
    const plain = first === undefined || names.has(task(first));
    return plain ? [] : [{ kind: 'unknown', text: invocation.name, why: `the task \`${task(first)}\` is not known` }];
  };
}
