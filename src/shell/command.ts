import { posix } from 'node:path';
import type { Assignment, Command, Word } from 'unbash';
import { analyseProgram } from './analyse.ts';
import { type Arg, dynamicArg, dynamicWords, literalArg, staticText } from './arg.ts';
import { assignAll } from './assign.ts';
import { builtin } from './builtins.ts';
import { expandValue, expandWord } from './expand.ts';
import { followExpansions } from './expansions.ts';
import { parseShell } from './parse.ts';
import { pathOperations } from './paths.ts';
import type { Analysis, Invocation, Run } from './program.ts';
import { findProgram } from './programs/index.ts';
import { redirections } from './redirect.ts';
import {
  both,
  lostState,
  merge,
  type Outcome,
  outcomeOf,
  type ShellState,
  withFolder,
  withoutVariables,
  withStdin,
} from './state.ts';
import { maxDepth, type Walk } from './walker.ts';

/** Where a bare name and a full path mean the same program. */
const standardFolders = /^\/(?:usr\/(?:local\/)?)?s?bin\/(?=[^/]+$)/;

/** Follows one simple command: expansions, redirections, assignments, the program and what it runs in turn. */
export function runCommand(walk: Walk, node: Command, state: ShellState): Outcome {
  const expanded = followExpansions(walk, [node], state);
  const redirected = redirections(node.redirects, expanded);
  walk.emit(...redirected.operations);
  const words = node.name
    ? [...expandWord(node.name, expanded), ...node.args.flatMap(arg => expandArgument(arg, expanded))]
    : [];
  const assignments = node.prefix.filter(part => part.type === 'Assignment').filter(part => matters(part, words));
  const assigned = assignAll(walk, assignments, expanded);
  const outcome = node.name
    ? runAssigned(walk, words, assignments, expanded, withStdin(assigned, redirected.stdin))
    : both(assigned);
  // A redirection or an assignment that fails keeps the command from running: `exit < missing` goes on.
  const mayFail = node.redirects.length > 0 || (assignments.length > 0 && node.name !== undefined);
  return mayFail ? outcomeOf(outcome.ok, merge(outcome.fail, expanded)) : outcome;
}

/** `IFS= read` splits one line differently, and nothing else. */
function matters(assignment: Assignment, words: readonly Arg[]): boolean {
  return assignment.name !== 'IFS' || staticText(words[0]) !== 'read';
}

/** After these, `x=1 :` keeps `x` in shells other than bash. */
const special = /^(?:[:.]|break|continue|eval|exec|exit|export|readonly|return|set|shift|times|trap|unset)$/;

/** Runs words with assignments and an input of their own, which are gone afterwards. */
function runAssigned(
  walk: Walk,
  words: readonly Arg[],
  assignments: readonly Assignment[],
  before: ShellState,
  during: ShellState,
): Outcome {
  const { ok, fail } = runWords(walk, words, during);
  const replacesInput = words.length === 1 && staticText(words[0]) === 'exec';
  const kept = special.test(staticText(words[0]) ?? '');
  const after = (end: ShellState | undefined): ShellState | undefined => {
    if (end === undefined || replacesInput) return end;
    if (assignments.length === 0) return withStdin(end, before.stdin);
    const variables = new Map(end.variables);
    for (const { name } of assignments) {
      const earlier = before.variables.get(name);
      if (kept || end.variables.get(name) !== during.variables.get(name)) variables.set(name, dynamicArg);
      else if (earlier) variables.set(name, earlier);
      else variables.delete(name);
    }
    return { ...end, variables, stdin: before.stdin };
  };
  return outcomeOf(after(ok), after(fail));
}

/** `a=b` as an argument of `export` and its like is not split. */
function expandArgument(argument: Word | Assignment, state: ShellState): Arg[] {
  if (argument.type === 'Word') return expandWord(argument, state);
  const head = `${argument.name}${argument.append ? '+' : ''}=`;
  if (argument.index || argument.value.type !== 'Word') return [{ prefix: argument.name, glob: false }];
  const value = expandValue(argument.value, state);
  const text = staticText(value);
  // Other shells split it like any word: `export a=$b` may set several.
  if (state.posix && /[\s*?[]/.test(text ?? ' ')) return [dynamicWords];
  return [text === undefined ? { prefix: head + value.prefix, glob: false } : literalArg(head + text)];
}

/** Follows a command given as words, as a wrapper hands them on. */
export function runWords(walk: Walk, words: readonly Arg[], state: ShellState): Outcome {
  const [first, ...args] = words;
  const text = staticText(first);
  if (walk.depth > maxDepth) return unread(walk, text ?? '', `commands nest deeper than ${maxDepth} levels`, state);
  if (text === undefined || text === '') {
    walk.emit({ kind: 'unknown', text: first?.prefix ?? '', why: 'the program is only known at run time' });
    return both(state);
  }
  // An interactive shell takes `!x` from its history.
  if (/^!./.test(text)) return unread(walk, text, 'shells disagree on what `!` means here', state);
  const handled = builtin(walk, text, args, state);
  if (handled) return handled;
  const located = text.includes('/');
  const name = located ? programName(text) : text;
  const program = name.includes('/') ? undefined : findProgram(name);
  const analysis: Analysis = program
    ? analyseProgram(program, invocationOf(name, args, state))
    : { operations: [], described: false };
  const described = analysis.described && !analysis.operations.some(operation => operation.kind === 'unknown');
  walk.emit({
    kind: 'execute',
    program: name.includes('/') ? fileOf(name, state) : name,
    args: args.map(arg => arg.text),
    ...(analysis.subcommand === undefined ? {} : { subcommand: analysis.subcommand }),
    described,
  });
  walk.emit(...analysis.operations);
  // The file of a program that is named by it is read, which says where a link leads.
  if (name.includes('/')) walk.emit(...pathOperations(state, 'read', literalArg(text)));
  // What is not described happens in the folder where it is started.
  if (!described) walk.emit(...pathOperations(state, 'read', literalArg('.')));
  for (const run of analysis.runs ?? []) follow(walk, run, state);
  return both(state);
}

function programName(text: string): string {
  return posix.isAbsolute(text) && !text.includes('..') ? posix.normalize(text).replace(standardFolders, '') : text;
}

function invocationOf(name: string, args: readonly Arg[], state: ShellState): Invocation {
  return {
    name,
    args,
    stdin: state.stdin,
    paths: (kind, arg, tree) => pathOperations(state, kind, arg, tree),
    within: folder => invocationOf(name, args, withFolder(state, staticText(folder))),
  };
}

/** A program named by a path is that file: `./build.sh` in the workspace is `/workspace/build.sh`. */
function fileOf(name: string, state: ShellState): string {
  const base = state.cwds?.length === 1 ? state.cwds[0] : undefined;
  return posix.isAbsolute(name) ? posix.normalize(name) : base === undefined ? name : posix.resolve(base, name);
}

function follow(walk: Walk, run: Run, state: ShellState): void {
  if ('script' in run) {
    runScript(walk, run.script, { ...withoutVariables(state), posix: run.posix });
    return;
  }
  const inside = run.folder ? withFolder(state, staticText(run.folder)) : state;
  runWords(walk.deeper(), run.args, run.stdin ? withStdin(inside, run.stdin) : inside);
}

/** Follows the text of a script, as `bash -c` and `eval` run it. */
export function runScript(walk: Walk, text: string, state: ShellState): Outcome {
  if (walk.depth >= maxDepth) return unread(walk, text, `scripts nest deeper than ${maxDepth} levels`, state);
  const parsed = parseShell(text);
  if ('refusal' in parsed) return unread(walk, text, parsed.refusal, state);
  return walk.steps.statements(walk.deeper(), parsed.script.commands, state);
}

function unread(walk: Walk, text: string, why: string, state: ShellState): Outcome {
  walk.emit({ kind: 'unknown', text: text.slice(0, 200), why });
  return both(lostState(state));
}
