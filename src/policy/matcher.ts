import type { Problem } from '../errors.ts';
import type { ExecuteOperation, Operation, OperationKind, PathOperation } from '../operation.ts';
import { compilePath, covers, type PathPattern, touches } from './glob.ts';
import type { Matcher, Some } from './policy.ts';
import { compileName, compileRegex } from './regex.ts';
import { expand, type Lists, type Scope, unknownVariable } from './variables.ts';

/** Whether a matcher must fit for certain (to allow), or may fit (to ask or deny). */
export type Certainty = 'surely' | 'possibly';

/** True when the operation, made through the named tool, fits. */
export type Check = (operation: Operation, tool: string, certainty: Certainty) => boolean;

/** A matcher that has been read but not yet been given its variables. */
export interface MatcherTemplate {
  readonly kinds: readonly OperationKind[];
  bind(scope: Scope): Check;
}

type Fault = Pick<Problem, 'code' | 'message' | 'help'> & { readonly key: string; readonly index?: number };

type MakeCheck = (scope: Scope) => Check;

/** What one key of a matcher applies to and how its values are read. One entry per key. */
interface MatcherKey {
  readonly kinds: readonly OperationKind[];
  compile(value: unknown, lists: Lists): MakeCheck | Omit<Fault, 'key'>;
}

const everyKind: readonly OperationKind[] = [
  'read',
  'write',
  'delete',
  'execute',
  'evaluate',
  'connect',
  'change',
  'call',
  'unknown',
];
const isOneOf = (values: readonly unknown[], value: unknown) => values.includes(value);

const matcherKeys: Readonly<Record<Exclude<keyof Matcher, 'operation'>, MatcherKey>> = {
  tool: names(everyKind, (_operation, tool) => tool),
  path: { kinds: ['read', 'write', 'delete'], compile: compilePaths },
  program: names(['execute'], operation => (operation.kind === 'execute' ? operation.program : undefined)),
  subcommand: names(['execute'], operation => (operation.kind === 'execute' ? operation.subcommand : undefined)),
  flag: {
    kinds: ['execute'],
    compile: value => {
      const flags = listOf(value as Some<string>);
      const wrong = flags.findIndex(flag => !/^-/.test(flag));
      if (wrong >= 0)
        return {
          code: 'PATTERN_INVALID',
          index: wrong,
          message: `\`${flags[wrong]}\` is not a flag`,
          help: 'write it with its hyphens: `-f`, `--force`',
        };
      return () => operation => operation.kind === 'execute' && flags.some(flag => hasFlag(operation, flag));
    },
  },
  command: expression(['execute'], operation => (operation.kind === 'execute' ? commandLine(operation) : undefined)),
  described: {
    kinds: ['execute'],
    compile: value => () => operation => operation.kind === 'execute' && operation.described === value,
  },
  language: names(['evaluate'], operation => (operation.kind === 'evaluate' ? operation.language : undefined)),
  code: expression(['evaluate'], operation => (operation.kind === 'evaluate' ? operation.code : undefined)),
  host: names(['connect'], operation => (operation.kind === 'connect' ? operation.host : undefined), true),
  port: {
    kinds: ['connect'],
    compile: value => () => (operation, _tool, certainty) =>
      operation.kind === 'connect' &&
      (operation.port === undefined ? certainty === 'possibly' : isOneOf([value].flat(), operation.port)),
  },
  method: names(['connect'], operation => (operation.kind === 'connect' ? operation.method : undefined), true),
  what: {
    kinds: ['change'],
    compile: value => () => operation => operation.kind === 'change' && isOneOf([value].flat(), operation.what),
  },
  name: names(['change'], operation => (operation.kind === 'change' ? operation.name : undefined)),
  target: names(['change'], operation => (operation.kind === 'change' ? operation.target : undefined)),
  force: {
    kinds: ['change'],
    compile: value => () => operation => operation.kind === 'change' && (operation.force ?? false) === value,
  },
  server: names(['call'], operation => (operation.kind === 'call' ? operation.server : undefined)),
  risk: {
    kinds: ['call'],
    compile: value => () => operation => operation.kind === 'call' && isOneOf([value].flat(), operation.risk),
  },
};

/**
 * Reads a matcher. Keys that can never fit the operations it names are faults: a rule that looks as if it protects
 * and never matches is worse than none.
 */
export function compileMatcher(
  matcher: Partial<Matcher>,
  kinds: readonly OperationKind[],
  lists: Lists,
): MatcherTemplate | { readonly faults: readonly Fault[] } {
  const faults: Fault[] = [];
  const makers: MakeCheck[] = [];
  for (const [key, value] of Object.entries(matcher) as [keyof Matcher, unknown][]) {
    if (key === 'operation') continue;
    const entry = matcherKeys[key];
    if (!kinds.some(kind => entry.kinds.includes(kind))) {
      faults.push({
        key,
        code: 'POLICY_INVALID',
        message: `\`${key}\` never fits ${kinds.map(kind => `\`${kind}\``).join(' or ')}`,
        help: `\`${key}\` belongs to ${entry.kinds.map(kind => `\`${kind}\``).join(', ')}`,
      });
      continue;
    }
    const made = entry.compile(value, lists);
    if (typeof made === 'function') makers.push(made);
    else faults.push({ key, ...made });
  }
  if (faults.length > 0) return { faults };
  const own = matcher.operation === undefined ? undefined : new Set<OperationKind>(listOf(matcher.operation));
  return {
    kinds,
    bind: scope => {
      const checks = makers.map(make => make(scope));
      return (operation, tool, certainty) =>
        (own === undefined || own.has(operation.kind)) && checks.every(check => check(operation, tool, certainty));
    },
  };
}

export function listOf<T>(some: Some<T>): readonly T[] {
  return Array.isArray(some) ? (some as readonly T[]) : [some as T];
}

/** The command as a `command` pattern sees it: the program and its arguments, joined by single spaces. */
function commandLine(operation: ExecuteOperation): string {
  return [operation.program, ...operation.args.map(arg => arg ?? '‹dynamic›')].join(' ');
}

function hasFlag(operation: ExecuteOperation, flag: string): boolean {
  const letter = /^-[A-Za-z0-9]$/.test(flag) ? flag[1] : undefined;
  for (const arg of operation.args) {
    if (arg === '--') return false;
    if (arg === flag || arg?.startsWith(`${flag}=`)) return true;
    if (letter !== undefined && arg !== undefined && /^-[A-Za-z0-9]+$/.test(arg) && arg.includes(letter)) return true;
  }
  return false;
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
      const fault = variableFault(patterns, lists);
      if (fault) return fault;
      return scope => {
        const tests = patterns
          .flatMap(pattern => expand(pattern, scope, lists))
          .map(pattern => compileName(pattern, fold));
        return (operation, tool, certainty) => {
          const text = of(operation, tool);
          if (text === undefined)
            return certainty === 'possibly' && kinds.includes(operation.kind) && mayBeUnknown(operation);
          return tests.some(test => test(text));
        };
      };
    },
  };
}

/** A target, a method or code may be known only at run time; a program or a sub-command that is absent is absent. */
function mayBeUnknown(operation: Operation): boolean {
  return operation.kind !== 'execute';
}

function expression(kinds: readonly OperationKind[], of: (operation: Operation) => string | undefined): MatcherKey {
  return {
    kinds,
    compile: value => {
      const regex = compileRegex(String(value));
      if ('problem' in regex)
        return {
          code: 'PATTERN_INVALID',
          message: `\`${String(value)}\` is not a linear-time regular expression: ${regex.problem}`,
          help: 'RE2 syntax: no look-around, no back-references, repeats of at most 1000',
        };
      return () => (operation, _tool, certainty) => {
        const text = of(operation);
        return text === undefined ? certainty === 'possibly' && kinds.includes(operation.kind) : regex.test(text);
      };
    },
  };
}

function compilePaths(value: unknown, lists: Lists): MakeCheck | Omit<Fault, 'key'> {
  const patterns = listOf(value as Some<string>);
  const fault = variableFault(patterns, lists);
  if (fault) return fault;
  const sample: Scope = { workspace: '/workspace', home: ['/home/user'], tmp: ['/tmp'], guard: ['/guard'] };
  for (const [index, pattern] of patterns.entries()) {
    const wrong = bindPath(pattern, sample, lists).find(made => 'problem' in made);
    if (wrong && 'problem' in wrong)
      return {
        index,
        code: 'PATTERN_INVALID',
        message: wrong.problem,
        help: 'write `/etc/**`, `${workspace}/src/**` or `**/.env`',
      };
  }
  return scope => {
    const bound = patterns
      .flatMap(pattern => bindPath(pattern, scope, lists))
      .filter((made): made is PathPattern => !('problem' in made));
    return (operation, _tool, certainty) => {
      if (operation.kind !== 'read' && operation.kind !== 'write' && operation.kind !== 'delete') return false;
      return bound.some(pattern => (certainty === 'surely' ? covers(pattern, operation) : mayMatch(pattern, operation)));
    };
  };
}

/** A denial follows a file under either of its names: the one that was given and the one it leads to. */
function mayMatch(pattern: PathPattern, operation: PathOperation): boolean {
  return touches(pattern, operation) || (operation.alias !== undefined && touches(pattern, { ...operation, path: operation.alias }));
}

/** Braces belong to the pattern, not to the value of a variable: they are expanded before variables are filled in. */
function bindPath(pattern: string, scope: Scope, lists: Lists): (PathPattern | { readonly problem: string })[] {
  const marked = pattern.replaceAll(/\$\{([^}]*)\}/g, (_all, name: string) => `\uE000${name}\uE001`);
  const compiled = compilePath(marked.startsWith('\uE000') ? `/${marked}` : marked);
  if ('problem' in compiled)
    return [
      { problem: compiled.problem.replaceAll('\uE000', '${').replaceAll('\uE001', '}').replaceAll('`/${', '`${') },
    ];
  return compiled.alternatives.flatMap(segments =>
    expand(segments.join('/').replaceAll('\uE000', '${').replaceAll('\uE001', '}'), scope, lists).map(
      (text): PathPattern => ({ alternatives: [text.split('/').filter(segment => segment !== '')] }),
    ),
  );
}

function variableFault(patterns: readonly string[], lists: Lists): Omit<Fault, 'key'> | undefined {
  for (const [index, pattern] of patterns.entries()) {
    const unknown = unknownVariable(pattern, lists);
    if (unknown) return { index, code: 'VARIABLE_UNKNOWN', ...unknown };
  }
  return undefined;
}
