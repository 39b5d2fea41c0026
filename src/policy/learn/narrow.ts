import type { CallOperation, ExecuteOperation, Operation, PathOperation } from '../../operation.ts';
import { commandLine } from '../command-line.ts';
import { exampleScope } from '../examples.ts';
import type { Matcher } from '../policy.ts';
import { isNeverLearned } from './never.ts';

/** One operation that was approved, as narrow as a rule can say it. */
export interface Narrow {
  /** Operations with the same key go into one rule. */
  readonly key: string;
  /** What a rule is named after. */
  readonly name: string;
  readonly operation: Operation;
}

/** The operation as a rule may name it, or in one sentence why no rule is made of it. */
export function narrow(operation: Operation, tool: string): Narrow | { readonly why: string } {
  const made = (name: string, ...parts: readonly unknown[]): Narrow => ({
    key: JSON.stringify([operation.kind, tool, ...parts]),
    name,
    operation,
  });
  switch (operation.kind) {
    case 'unknown':
      return { why: 'it was not understood' };
    case 'evaluate':
      return { why: 'it runs code' };
    case 'execute':
      return executeFault(operation) ?? made(nameOfProgram(operation), ...shapeOfCommand(operation));
    case 'read':
    case 'write':
    case 'delete': {
      if (operation.glob || /[*?[\]{}]/.test(operation.path)) return { why: 'it has wildcards' };
      return made(`${operation.kind} ${operation.path}`, operation.tree ?? false, placeOf(operation));
    }
    case 'connect': {
      const { host, port, method } = operation;
      if (host.includes('*')) return { why: 'it has wildcards' };
      if (method === undefined && !/^[a-z]+:/.test(host)) return { why: 'how it connects is not known' };
      return made(`${host} ${method ?? ''}`, host, port, method);
    }
    case 'change': {
      const { what, name, target, force } = operation;
      if (target === undefined) return { why: 'what it changes is not known' };
      if (`${name}${target}`.includes('*')) return { why: 'it has wildcards' };
      return made(`${name} ${target}`, what, name, target, force ?? false);
    }
    case 'call':
      return callFault(operation) ?? made(`${operation.server} ${operation.tool}`, operation.server, operation.risk);
  }
}

function callFault({ server, tool, risk }: CallOperation): { readonly why: string } | undefined {
  if (risk === 'unlisted' || risk === 'forbidden')
    return { why: `the MCP server \`${server}\` or its tool is ${risk}; that is for an operator to change` };
  return `${server}${tool}`.includes('*') ? { why: 'it has wildcards' } : undefined;
}

function executeFault({ program, args }: ExecuteOperation): { readonly why: string } | undefined {
  if (isNeverLearned(program)) return { why: `\`${program}\` runs whatever it is given` };
  if (args.includes(undefined)) return { why: 'a part of it was known only at run time' };
  if (isBelow(program, exampleScope.workspace)) return { why: 'the agent can change the program' };
  return /[*?[\]]/.test(`${program}${args.join('')}`) ? { why: 'it has wildcards' } : undefined;
}

function nameOfProgram({ program, subcommand }: ExecuteOperation): string {
  return [program.split('/').at(-1), subcommand].filter(Boolean).join(' ');
}

/** The program, its sub-command, its flags as a set, and how many other words there are. */
function shapeOfCommand({ program, subcommand, args }: ExecuteOperation): readonly unknown[] {
  const flags = args.filter(arg => arg?.startsWith('-'));
  return [program, subcommand, [...flags].sort(), args.length - flags.length];
}

/** Where in the workspace a path lies, or the path itself where it lies elsewhere. */
function placeOf({ path }: PathOperation): string {
  return isBelow(path, exampleScope.workspace) ? (path.split('/')[2] ?? '') : path;
}

const isBelow = (path: string, folder: string) => path.startsWith(`${folder}/`);

/** The matcher that fits these operations, which have one key, and no other; with `folders`, all of the one they share. */
export function matcherOf(operations: readonly Operation[], tool: string, folders: boolean): Matcher | undefined {
  const [first] = operations;
  switch (first?.kind) {
    case 'execute':
      return commandMatcher(
        operations.filter(operation => operation.kind === 'execute'),
        folders,
      );
    case 'read':
    case 'write':
    case 'delete':
      return pathMatcher(first, operations as readonly PathOperation[], folders);
    case 'connect': {
      const { host, port, method } = first;
      const exact = { ...(port === undefined ? {} : { port }), ...(method === undefined ? {} : { method }) };
      return { operation: 'connect', tool, host, ...exact };
    }
    case 'change': {
      const { what, name, target = '', force = false } = first;
      return { operation: 'change', tool, what, name, target, force };
    }
    case 'call':
      return { operation: 'call', tool, server: first.server, risk: first.risk };
    default:
      return undefined;
  }
}

function pathMatcher({ kind, tree }: PathOperation, operations: readonly PathOperation[], folders: boolean): Matcher {
  const paths = [...new Set(operations.map(({ path }) => path))];
  // A rule cannot tell a file from a tree: who deleted files of a folder did not delete the folder.
  const folder = kind === 'delete' || !folders ? undefined : sharedFolder(paths);
  const named = folder === undefined || paths.length === 1 ? paths : [`${folder}/**`];
  return {
    operation: kind,
    path: named.map(path => withVariable(tree && !path.endsWith('/**') ? `${path}/**` : path)),
  };
}

function withVariable(path: string): string {
  for (const [name, folder] of [
    ['workspace', exampleScope.workspace],
    ['home', exampleScope.home[0] ?? ''],
  ] as const)
    if (path === folder || isBelow(path, folder)) return `\${${name}}${path.slice(folder.length)}`;
  return path;
}

/** The folder inside the workspace that all paths share; nothing when that would be the workspace itself. */
function sharedFolder(paths: readonly string[]): string | undefined {
  const folders = paths.map(path => path.split('/').slice(0, -1));
  const [first = []] = folders;
  const differs = first.findIndex((name, i) => folders.some(other => other[i] !== name));
  const folder = first.slice(0, differs < 0 ? first.length : differs).join('/');
  return isBelow(folder, exampleScope.workspace) ? folder : undefined;
}

function commandMatcher(operations: readonly ExecuteOperation[], folders: boolean): Matcher {
  const [{ program, subcommand } = { program: '', subcommand: undefined }] = operations;
  const lines = [...new Set(formsOf(operations).flatMap(form => patternsOf(form, folders)))].sort();
  return {
    operation: 'execute',
    program,
    ...(subcommand === undefined ? {} : { subcommand }),
    command: lines.length === 1 ? `^${lines[0]}$` : `^(${lines.join('|')})$`,
  };
}

/** Commands whose flags stand at the same places. */
function formsOf(operations: readonly ExecuteOperation[]): ExecuteOperation[][] {
  const forms = new Map<string, ExecuteOperation[]>();
  for (const operation of operations) {
    const form = JSON.stringify(operation.args.map(arg => (arg?.startsWith('-') ? arg : '')));
    forms.set(form, [...(forms.get(form) ?? []), operation]);
  }
  return [...forms.values()];
}

function patternsOf(operations: readonly ExecuteOperation[], folders: boolean): string[] {
  const wide = folders ? generalised(operations) : undefined;
  return wide === undefined ? operations.map(operation => escaped(commandLine(operation))) : [wide];
}

/** A path that stays where it starts: no `..`, no hidden names. */
const below = '([\\w-][\\w.-]*/)*[\\w-][\\w.-]*';
const isBelowStart = new RegExp(`^${below}$`);

/** One pattern for commands that differ in one path only, all of them in one folder of the workspace. */
function generalised(operations: readonly ExecuteOperation[]): string | undefined {
  const [first, ...rest] = operations.map(({ args }) => args.map(arg => arg ?? ''));
  if (first === undefined) return undefined;
  const varying = first.map((_, i) => i).filter(i => rest.some(args => args[i] !== first[i]));
  const [at] = varying;
  if (at === undefined || varying.length > 1) return undefined;
  const values = [first, ...rest].map(args => args[at] ?? '');
  if (!values.every(value => isBelowStart.test(value))) return undefined;
  const folder = sharedFolder(values.map(value => `${exampleScope.workspace}/${value}`));
  if (folder === undefined) return undefined;
  const start = folder.slice(exampleScope.workspace.length + 1);
  const mark = '\uE000';
  const line = commandLine({
    kind: 'execute',
    described: false,
    program: operations[0]?.program ?? '',
    args: first.with(at, mark),
  });
  return escaped(line).replace(`'${mark}'`, `${escaped(start)}/${below}`);
}

function escaped(text: string): string {
  return text.replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}
