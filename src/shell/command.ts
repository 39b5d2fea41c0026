import { posix } from 'node:path';
import type { Assignment, Command, Word } from 'unbash';
import type { Operation } from '../operation.ts';
import { analyseProgram } from './analyse.ts';
import { type Arg, dynamicArg, dynamicWords, literalArg, shownText, staticText } from './arg.ts';
import { arrayOf, assignAll, followSubscripts } from './assignments.ts';
import { builtin } from './builtins.ts';
import { callFunction } from './call.ts';
import { expandValue, expandWord } from './expand.ts';
import { followExpansions } from './expansions.ts';
import { follow } from './follow.ts';
import { invocationOf } from './invocation.ts';
import { merge } from './merge.ts';
import { codePoint, parseShell } from './parse.ts';
import { pathOperations } from './paths.ts';
import type { Analysis } from './program.ts';
import { programName } from './program-name.ts';
import { findProgram } from './programs/index.ts';
import { redirections } from './redirect.ts';
import { shownSecrets } from './shown-secrets.ts';
import {
  both,
  childState,
  lostState,
  type Outcome,
  outcomeOf,
  type ShellState,
  withStdin,
  withVariable,
} from './state.ts';
import { innerCommands, innerScripts, isSuspect, possibleUses } from './suspects.ts';
import { maxDepth, type Walk } from './walker.ts';
import { noteCopied, noteWritten, runWritten } from './written-code.ts';

/** Follows one simple command: expansions, redirections, assignments, the program and what it runs in turn. */
export function runCommand(walk: Walk, node: Command, state: ShellState): Outcome {
  const expanded = followElements(walk, node, followExpansions(walk, [node], state));
  const redirected = redirections(node.redirects, expanded);
  walk.emit(...redirected.operations);
  noteWritten(walk, node, redirected.operations, expanded);
  const words = node.name
    ? [...expandWord(node.name, expanded), ...node.args.flatMap(arg => expandArgument(arg, expanded))]
    : [];
  walk.emit(...shownSecrets(node, words, expanded));
  const assignments = node.prefix
    .filter(part => part.type === 'Assignment')
    .filter(part => matters(part, words, expanded));
  const assigned = assignAll(walk, assignments, expanded);
  const outcome = node.name
    ? runAssigned(walk, words, assignments, expanded, withStdin(assigned, redirected.stdin))
    : assignmentsOnly(node, assigned);
  // A redirection or an assignment that fails keeps the command from running: `exit < missing` goes on.
  const mayFail = node.redirects.length > 0 || (assignments.length > 0 && node.name !== undefined);
  return mayFail ? outcomeOf(outcome.ok, merge(outcome.fail, expanded)) : outcome;
}

/** Assignments succeed, unless a substitution in them fails. */
function assignmentsOnly({ prefix }: Command, state: ShellState): Outcome {
  const certain = prefix.length > 0 && prefix.every(part => part.type === 'Assignment' && isPlain(part));
  return certain ? { ok: state } : both(state);
}

function isPlain({ value, index }: Assignment): boolean {
  if (index || value.type !== 'Word') return false;
  return (value.parts ?? []).every(part => part.type === 'Literal' || part.type === 'SingleQuoted');
}

/** `declare a=([i++]=x)`: with `-A` the subscripts are keys. */
function followElements(walk: Walk, { args }: Command, state: ShellState): ShellState {
  const arrays = args.filter(arg => arg.type === 'Assignment');
  if (arrays.length === 0) return state;
  const keyed = args.some(arg => arg.type === 'Word' && /^-\w*A\w*$/.test(arg.text));
  return arrays.reduce((after, assignment) => followSubscripts(walk, assignment, keyed, after), state);
}

/** What the shell itself looks at. */
const ofShell = /^(?:BASH|IFS|POSIX|PROMPT|PS\d|SHELL)/;

/** `IFS= read` splits one line differently, and nothing else; `GIT_DIR=x echo` starts no program that would look at it. */
function matters({ name, index, value }: Assignment, words: readonly Arg[], { functions }: ShellState): boolean {
  const program = staticText(words[0]) ?? '';
  if (index || value.type !== 'Word' || functions.has(program)) return true;
  if (program === 'read') return name !== 'IFS';
  return ofShell.test(name) || !/^(?:echo|printf|true|false|test|\[|pwd)$/.test(program);
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
  const names = assignments.map(({ name }) => name);
  const given = names.length > 0 ? { ...during, exported: new Set([...during.exported, ...names]) } : during;
  const { ok, fail } = runNamed(walk, words, given);
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
    const exported = new Set([...end.exported].filter(name => before.exported.has(name) || !names.includes(name)));
    return { ...end, variables, exported, stdin: before.stdin };
  };
  return outcomeOf(after(ok), after(fail));
}

/** A function of the name comes before everything else. */
function runNamed(walk: Walk, words: readonly Arg[], state: ShellState): Outcome {
  const name = staticText(words[0]);
  const definition = name === undefined ? undefined : state.functions.get(name);
  if (name === undefined || !definition) return runWords(walk, words, state);
  const called = callFunction(walk, name, definition, words.slice(1), state);
  if (definition.sure) return called;
  const other = runWords(walk, words, state);
  return outcomeOf(merge(called.ok, other.ok), merge(called.fail, other.fail));
}

/** `a=b` as an argument of `export` and its like is not split. */
function expandArgument(argument: Word | Assignment, state: ShellState): Arg[] {
  if (argument.type === 'Word') return expandWord(argument, state);
  const head = `${argument.name}${argument.append ? '+' : ''}=`;
  if (argument.index) return [{ prefix: argument.name, glob: false }];
  if (argument.value.type !== 'Word') return [{ ...arrayOf(argument, state), prefix: head }];
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
  emitLookAlike(walk, text);
  // An interactive shell takes `!x` from its history.
  if (/^!./.test(text)) return unread(walk, text, 'shells disagree on what `!` means here', state);
  const handled = builtin(walk, text, args, state);
  if (handled) return handled;
  const located = text.includes('/');
  const name = located ? programName(text) : text;
  const isFile = name.includes('/');
  const analysis = analysisOf(name, args, state);
  const described =
    !isFile && analysis?.described === true && !analysis.operations.some(operation => operation.kind === 'unknown');
  const started: Operation = {
    kind: 'execute',
    program: isFile ? fileOf(name, state) : name,
    args: args.map(shownText),
    ...(analysis?.subcommand === undefined ? {} : { subcommand: analysis.subcommand }),
    described,
  };
  const operations = analysis?.operations ?? [];
  walk.emit(started, ...operations);
  noteCopied(walk, name, operations, state);
  runWritten(walk, name, [started, ...operations], state);
  // The file of a program that is named by it is read, which says where a link leads.
  if (isFile) walk.emit(...pathOperations(state, 'read', literalArg(text)));
  if (!analysis) emitSuspects(walk, args, state, isFile);
  // What is not described happens in the folder where it is started.
  if (!described) walk.emit(...pathOperations(state, 'read', literalArg('.')));
  if (analysis?.runs) {
    const inside = changedBy(analysis.operations, state);
    for (const run of analysis.runs) follow(walk, run, inside);
  }
  return both(state);
}

/** `.venv/bin/pip install x` does what `pip` does, as far as one can tell; the file may do anything besides. */
function analysisOf(name: string, args: readonly Arg[], state: ShellState): Analysis | undefined {
  const base = name.includes('/') ? posix.basename(name) : name;
  const program = findProgram(base);
  return program && analyseProgram(program, invocationOf(base, args, state));
}

/** What a wrapper changes for what it runs: `env HOME=/x`, `sudo`. */
function changedBy(operations: Analysis['operations'], state: ShellState): ShellState {
  return operations.reduce((inside, operation) => {
    if (operation.kind !== 'change') return inside;
    const name =
      operation.what === 'environment' ? operation.name : operation.name === 'privilege' ? 'HOME' : undefined;
    return name === undefined || name === 'print' ? inside : withVariable(inside, name, dynamicArg);
  }, state);
}

/** A name that a reader takes for another: `сat` with a Cyrillic letter. */
function emitLookAlike(walk: Walk, text: string): void {
  const [letter] = /[^ -~]/u.exec(text) ?? [];
  if (letter === undefined) return;
  const why = `the program's name holds ${codePoint(letter)}, which may look like another letter`;
  walk.emit({ kind: 'unknown', text, why });
}

/** What a program without an entry may do, for denials only. */
function emitSuspects(walk: Walk, args: readonly Arg[], state: ShellState, located: boolean): void {
  walk.emit(...possibleUses(args, state, located));
  const commands = innerCommands(args);
  const scripts = innerScripts(args);
  if (commands.length === 0 && scripts.length === 0) return;
  const possible = walk.collect(() => {
    for (const command of commands) runWords(walk.deeper(), command, state);
    for (const script of scripts) runScript(walk, script, childState(state, true));
  });
  walk.emit(...possible.filter(isSuspect));
}

/** A program named by a path is that file: `./build.sh` in the workspace is `/workspace/build.sh`. */
function fileOf(name: string, state: ShellState): string {
  const base = state.cwds?.length === 1 ? state.cwds[0] : undefined;
  return posix.isAbsolute(name) ? posix.normalize(name) : base === undefined ? name : posix.resolve(base, name);
}

/** Follows the text of a script, as `bash -c` and `eval` run it. */
export function runScript(walk: Walk, text: string, state: ShellState): Outcome {
  if (walk.depth >= maxDepth) return unread(walk, text, `scripts nest deeper than ${maxDepth} levels`, state);
  const parsed = parseShell(text, state.posix);
  if ('refusal' in parsed) return unread(walk, text, parsed.refusal, state);
  return walk.steps.statements(walk.deeper(), parsed.script.commands, state);
}

function unread(walk: Walk, text: string, why: string, state: ShellState): Outcome {
  walk.emit({ kind: 'unknown', text: text.slice(0, 200), why });
  return both(lostState(state));
}
