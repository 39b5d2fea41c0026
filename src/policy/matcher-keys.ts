import type { Problem } from '../errors.ts';
import { type Operation, type OperationKind, operationKinds } from '../operation.ts';
import { commandLine } from './command-line.ts';
import { hasFlag } from './flag.ts';
import { compilePaths } from './path-key.ts';
import { listOf, type Matcher, type Some } from './policy.ts';
import { compileName, compileRegex } from './regex.ts';
import type { Check } from './subject.ts';
import { expand, type Lists, type Scope, variableFaults } from './variables.ts';

/** One sentence on what is wrong with a key, with its value, or with one of its values. */
export type KeyFault = Pick<Problem, 'code' | 'message' | 'help'> & { readonly index?: number; readonly at?: 'key' };

/** A key's value that has been read and waits for its variables. */
export type CompiledKey = (scope: Scope) => Check;

/** What one key of a matcher applies to and how its values are read. */
interface MatcherKey {
  readonly kinds: readonly OperationKind[];
  compile(value: unknown, lists: Lists): CompiledKey | readonly KeyFault[];
}

/** One entry per key of a matcher. */
export const matcherKeys: Readonly<Record<Exclude<keyof Matcher, 'operation'>, MatcherKey>> = {
  tool: names(operationKinds, (_operation, tool) => tool),
  path: {
    kinds: ['read', 'write', 'delete'],
    compile: (value, lists) => compilePaths(listOf(value as Some<string>), lists),
  },
  program: names(['execute'], operation => (operation.kind === 'execute' ? operation.program : undefined)),
  subcommand: names(['execute'], operation => (operation.kind === 'execute' ? operation.subcommand : undefined)),
  flag: { kinds: ['execute'], compile: value => compileFlags(listOf(value as Some<string>)) },
  command: {
    kinds: ['execute'],
    compile: value =>
      expression(String(value), regex => ({ operation }, certainty) => {
        if (operation.kind !== 'execute') return false;
        // What is only known at run time could be anything, so no pattern fits it for certain.
        return !(certainty === 'surely' && operation.args.includes(undefined)) && regex.test(commandLine(operation));
      }),
  },
  described: {
    kinds: ['execute'],
    compile:
      value =>
      () =>
      ({ operation }) =>
        operation.kind === 'execute' && operation.described === value,
  },
  language: names(['evaluate'], operation => (operation.kind === 'evaluate' ? operation.language : undefined)),
  code: {
    kinds: ['evaluate'],
    compile: value =>
      expression(String(value), regex => ({ operation }, certainty) => {
        if (operation.kind !== 'evaluate') return false;
        return operation.code === undefined ? certainty === 'possibly' : regex.test(operation.code);
      }),
  },
  host: names(['connect'], operation => (operation.kind === 'connect' ? operation.host : undefined), true),
  port: {
    kinds: ['connect'],
    compile:
      value =>
      () =>
      ({ operation }, certainty) => {
        if (operation.kind !== 'connect') return false;
        return operation.port === undefined ? certainty === 'possibly' : isOneOf(value, operation.port);
      },
  },
  method: names(['connect'], operation => (operation.kind === 'connect' ? operation.method : undefined), true),
  what: {
    kinds: ['change'],
    compile:
      value =>
      () =>
      ({ operation }) =>
        operation.kind === 'change' && isOneOf(value, operation.what),
  },
  name: names(['change'], operation => (operation.kind === 'change' ? operation.name : undefined)),
  target: names(['change'], operation => (operation.kind === 'change' ? operation.target : undefined)),
  force: {
    kinds: ['change'],
    compile:
      value =>
      () =>
      ({ operation }) =>
        operation.kind === 'change' && (operation.force ?? false) === value,
  },
  server: names(['call'], operation => (operation.kind === 'call' ? operation.server : undefined)),
  risk: {
    kinds: ['call'],
    compile:
      value =>
      () =>
      ({ operation }) =>
        operation.kind === 'call' && isOneOf(value, operation.risk),
  },
};

function isOneOf(values: unknown, value: unknown): boolean {
  return [values].flat().includes(value);
}

/** A value that is only known at run time fits possibly, never surely. */
function names(
  kinds: readonly OperationKind[],
  of: (operation: Operation, tool: string) => string | undefined,
  fold = false,
): MatcherKey {
  return {
    kinds,
    compile: (value, lists) => {
      const patterns = listOf(value as Some<string>);
      const faults = variableFaults(patterns, lists);
      if (faults.length > 0) return faults;
      return scope => {
        const expanded = patterns.flatMap(pattern => expand(pattern, scope, lists));
        const tests = expanded.map(pattern => compileName(pattern, fold));
        return ({ operation, tool }, certainty) => {
          const text = of(operation, tool);
          if (text !== undefined) return tests.some(test => test(text));
          return certainty === 'possibly' && kinds.includes(operation.kind) && mayBeUnknown(operation);
        };
      };
    },
  };
}

/** A target, a method or code may be known only at run time; a program or a sub-command that is absent is absent. */
function mayBeUnknown(operation: Operation): boolean {
  return operation.kind !== 'execute';
}

function compileFlags(flags: readonly string[]): CompiledKey | readonly KeyFault[] {
  const faults = flags.flatMap((flag, index): KeyFault[] => {
    if (flag.startsWith('-')) return [];
    const help = 'write it with its hyphens: `-f`, `--force`';
    return [{ code: 'PATTERN_INVALID', index, message: `\`${flag}\` is not a flag`, help }];
  });
  if (faults.length > 0) return faults;
  return () =>
    ({ operation }, certainty) =>
      operation.kind === 'execute' && flags.some(flag => hasFlag(operation, flag, certainty));
}

function expression(
  pattern: string,
  check: (regex: { test(text: string): boolean }) => Check,
): CompiledKey | readonly KeyFault[] {
  const regex = compileRegex(pattern);
  if (!('problem' in regex)) return () => check(regex);
  const message = `\`${pattern}\` is not a linear-time regular expression: ${regex.problem}`;
  const help = 'RE2 syntax: no look-around, no back-references, repeats of at most 1000';
  return [{ code: 'PATTERN_INVALID', message, help }];
}
