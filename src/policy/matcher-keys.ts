import { type Operation, type OperationKind, operationKinds } from '../operation.ts';
import { allFlags, anyFlag, inOrder, onlyFlags } from './argument-keys.ts';
import { commandLine } from './command-line.ts';
import type { CompiledKey, KeyFault } from './compiled-key.ts';
import { compilePaths } from './path-key.ts';
import { listOf, type Matcher, type Some } from './policy.ts';
import { compileNames, compileRegex, knownRegex } from './regex.ts';
import type { Check } from './subject.ts';
import { expand, type Lists, variableFaults } from './variables.ts';

/** What one key of a matcher applies to and how its values are read. */
interface MatcherKey {
  readonly kinds: readonly OperationKind[];
  /** `known` says that the value has been found right before. */
  compile(value: unknown, lists: Lists, known: boolean): CompiledKey | readonly KeyFault[];
}

/** One entry per key of a matcher. */
export const matcherKeys: Readonly<Record<Exclude<keyof Matcher, 'operation'>, MatcherKey>> = {
  tool: names(operationKinds, (_operation, tool) => tool),
  path: {
    kinds: ['read', 'write', 'delete'],
    compile: (value, lists) => compilePaths(listOf(value as Some<string>), lists),
  },
  anywhere: {
    kinds: ['read', 'write', 'delete'],
    compile:
      value =>
      () =>
      ({ operation }) =>
        (operation.kind === 'read' || operation.kind === 'write' || operation.kind === 'delete') &&
        (operation.glob === true && operation.path.includes('/**/')) === value,
  },
  program: names(['execute'], operation => (operation.kind === 'execute' ? operation.program : undefined)),
  subcommand: names(['execute'], operation => (operation.kind === 'execute' ? operation.subcommand : undefined)),
  flag: argument(anyFlag),
  all_flags: argument(allFlags),
  only_flags: argument(onlyFlags),
  arguments: argument(inOrder),
  command: {
    kinds: ['execute'],
    compile: (value, _lists, known) =>
      expression(String(value), known, regex => ({ operation }, certainty) => {
        if (operation.kind !== 'execute') return false;
        // What is only known at run time could be anything, so no pattern fits it for certain.
        return !(certainty === 'surely' && operation.args.includes(undefined)) && regex.test(commandLine(operation));
      }),
  },
  described: {
    kinds: ['execute', 'evaluate'],
    compile:
      value =>
      () =>
      ({ operation }) =>
        (operation.kind === 'execute' || operation.kind === 'evaluate') && (operation.described ?? false) === value,
  },
  loaded: {
    kinds: ['execute'],
    compile:
      value =>
      () =>
      ({ operation }) =>
        operation.kind === 'execute' && (operation.loaded ?? false) === value,
  },
  language: names(['evaluate'], operation => (operation.kind === 'evaluate' ? operation.language : undefined)),
  code: {
    kinds: ['evaluate'],
    compile: (value, _lists, known) =>
      expression(String(value), known, regex => ({ operation }, certainty) => {
        if (operation.kind !== 'evaluate') return false;
        return operation.code === undefined ? certainty === 'possibly' : regex.test(operation.code);
      }),
  },
  host: names(['connect'], operation => (operation.kind === 'connect' ? operation.host : undefined), true),
  port: {
    kinds: ['connect'],
    compile: value => {
      const ports = new Set([value].flat());
      return () =>
        ({ operation }, certainty) => {
          if (operation.kind !== 'connect') return false;
          return operation.port === undefined ? certainty === 'possibly' : ports.has(operation.port);
        };
    },
  },
  method: names(['connect'], operation => (operation.kind === 'connect' ? operation.method : undefined), true),
  remote: part('connect', ({ host }) => (host.startsWith('git:') ? { text: host.slice(4) } : undefined)),
  what: {
    kinds: ['change'],
    compile: value => {
      const kinds = new Set([value].flat());
      return () =>
        ({ operation }) =>
          operation.kind === 'change' && kinds.has(operation.what);
    },
  },
  name: names(['change'], operation => (operation.kind === 'change' ? operation.name : undefined)),
  target: names(['change'], operation => (operation.kind === 'change' ? operation.target : undefined)),
  ref: part('change', ({ what, target }) =>
    what === 'git' ? { text: target?.replace(/^(?:refs\/)?heads\//, '') } : undefined,
  ),
  variable: part('change', ({ what, name }) => (what === 'environment' ? { text: name } : undefined)),
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
    compile: value => {
      const risks = new Set([value].flat());
      return () =>
        ({ operation }) =>
          operation.kind === 'call' && risks.has(operation.risk);
    },
  },
};

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
        const fits = compileNames(expanded, fold);
        return ({ operation, tool }, certainty) => {
          const text = of(operation, tool);
          if (text !== undefined) return fits(text);
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

/** A key that fits some operations of a kind and no others: `ref` is for what git changes. */
function part<K extends OperationKind>(
  kind: K,
  of: (operation: Extract<Operation, { kind: K }>) => { readonly text: string | undefined } | undefined,
): MatcherKey {
  const isOfKind = (operation: Operation): operation is Extract<Operation, { kind: K }> => operation.kind === kind;
  const key = names([kind], operation => (isOfKind(operation) ? of(operation)?.text : undefined));
  return {
    kinds: [kind],
    compile: (value, lists, known) => {
      const compiled = key.compile(value, lists, known);
      if (typeof compiled !== 'function') return compiled;
      return (scope, paths) => {
        const check = compiled(scope, paths);
        return (subject, certainty) =>
          isOfKind(subject.operation) && of(subject.operation) !== undefined && check(subject, certainty);
      };
    },
  };
}

/** A key about the arguments of a program. */
function argument(read: typeof anyFlag): MatcherKey {
  return {
    kinds: ['execute'],
    compile: value => {
      const check = read(listOf(value as Some<string>));
      if (typeof check !== 'function') return check;
      return () =>
        ({ operation }, certainty) =>
          operation.kind === 'execute' && check(operation, certainty);
    },
  };
}

function expression(
  pattern: string,
  known: boolean,
  check: (regex: { test(text: string): boolean }) => Check,
): CompiledKey | readonly KeyFault[] {
  const regex = known ? knownRegex(pattern) : compileRegex(pattern);
  if (!('problem' in regex)) return () => check(regex);
  const message = `\`${pattern}\` is not a linear-time regular expression: ${regex.problem}`;
  const help = 'RE2 syntax: no look-around, no back-references, repeats of at most 1000';
  return [{ code: 'PATTERN_INVALID', message, help }];
}
