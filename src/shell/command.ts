import { posix } from 'node:path';
import type { Assignment, Command, Word } from 'unbash';
import { analyseProgram } from './analyse.ts';
import { type Arg, expandValue, expandWord, literalArg } from './arg.ts';
import { builtin } from './builtins.ts';
import { parseShell } from './parse.ts';
import { pathOperations } from './paths.ts';
import type { Analysis, Invocation, Run, Stdin } from './program.ts';
import { findProgram } from './programs/index.ts';
import { redirections } from './redirect.ts';
import { type Outcome, type ShellState, withoutVariables, withVariable } from './state.ts';
import { substitutions } from './substitutions.ts';
import { maxDepth, type Walk } from './walker.ts';

/** Where a bare name and a full path mean the same program. */
const standardFolders = /^\/(?:usr\/(?:local\/)?)?s?bin\//;

/** Follows one simple command: assignments, substitutions, redirections, the program and what it runs in turn. */
export function runCommand(walk: Walk, node: Command, state: ShellState, piped: Stdin): Outcome {
  const assignments = node.prefix.filter(part => part.type === 'Assignment');
  substitutions(walk, [node], state);
  const redirected = redirections(node.redirects, state);
  walk.emit(...redirected.operations);
  const assigned = assign(walk, assignments, state);
  if (!node.name) return { ok: assigned, fail: assigned };
  const words = [...expandWord(node.name, state), ...node.args.flatMap(arg => expandArgument(arg, state))];
  return runWords(walk, words, state, redirected.stdin ?? piped);
}

/** `a=b` as an argument (of `export`, `env`, `make`) is a word like any other. */
function expandArgument(argument: Word | Assignment, state: ShellState): Arg[] {
  if (argument.type === 'Word') return expandWord(argument, state);
  const head = `${argument.name}${argument.append ? '+' : ''}=`;
  if (argument.index || argument.value.type !== 'Word') return [{ prefix: argument.name, glob: false }];
  const value = expandValue(argument.value, state);
  return [
    value.text === undefined
      ? { prefix: head + value.prefix, glob: false }
      : { ...literalArg(head + value.text), glob: value.glob },
  ];
}

/** Assignments change the shell, and the environment of what is run: rules decide which names matter. */
function assign(walk: Walk, assignments: readonly Assignment[], state: ShellState): ShellState {
  let after = state;
  for (const assignment of assignments) {
    const value =
      assignment.value.type === 'Word' && !assignment.index && !assignment.append
        ? expandValue(assignment.value, after)
        : undefined;
    walk.emit({
      kind: 'change',
      what: 'environment',
      name: assignment.name,
      ...(value?.text === undefined ? {} : { target: value.text }),
    });
    after = withVariable(after, assignment.name, value);
  }
  return after;
}

/** Follows a command given as words, as a wrapper hands them on. */
export function runWords(walk: Walk, words: readonly Arg[], state: ShellState, stdin: Stdin): Outcome {
  const stay = { ok: state, fail: state };
  const [first, ...args] = words;
  if (first?.text === undefined || first.glob || first.text === '') {
    walk.emit({ kind: 'unknown', text: first?.prefix ?? '', why: 'the program is only known at run time' });
    return stay;
  }
  const name = first.text.replace(standardFolders, '');
  const handled = builtin(walk, name, args, state);
  if (handled) return handled;
  const invocation: Invocation = {
    name,
    args,
    stdin,
    paths: (kind, arg, tree) => pathOperations(state, kind, arg, tree),
  };
  const program = name.includes('/') ? undefined : findProgram(name);
  const analysis: Analysis = program ? analyseProgram(program, invocation) : { operations: [], described: false };
  const described =
    program !== undefined && analysis.described && !analysis.operations.some(operation => operation.kind === 'unknown');
  walk.emit({
    kind: 'execute',
    program: name.includes('/') ? located(name, state) : name,
    args: args.map(arg => arg.text),
    ...(analysis.subcommand === undefined ? {} : { subcommand: analysis.subcommand }),
    described,
  });
  walk.emit(...analysis.operations);
  for (const run of analysis.runs ?? []) follow(walk, run, state, stdin);
  return stay;
}

/** A program named by a path is that file: `./build.sh` in the workspace is `/workspace/build.sh`. */
function located(name: string, state: ShellState): string {
  const base = state.cwds?.length === 1 ? state.cwds[0] : undefined;
  return posix.isAbsolute(name) ? posix.normalize(name) : base === undefined ? name : posix.resolve(base, name);
}

function follow(walk: Walk, run: Run, state: ShellState, stdin: Stdin): void {
  if ('script' in run) runScript(walk, run.script, withoutVariables(state));
  else if (walk.depth >= maxDepth)
    walk.emit({
      kind: 'unknown',
      text: run.args[0]?.prefix ?? '',
      why: `commands nest deeper than ${maxDepth} levels`,
    });
  else runWords(walk.deeper(), run.args, state, run.stdin ?? stdin);
}

/** Follows the text of a script, as `bash -c` and `eval` run it. */
export function runScript(walk: Walk, text: string, state: ShellState): Outcome {
  const unread = (why: string): Outcome => {
    walk.emit({ kind: 'unknown', text: text.slice(0, 200), why });
    const { cwds: _cwds, ...left } = withoutVariables(state);
    return { ok: left, fail: left };
  };
  if (walk.depth >= maxDepth) return unread(`scripts nest deeper than ${maxDepth} levels`);
  const parsed = parseShell(text);
  return 'refusal' in parsed
    ? unread(parsed.refusal)
    : walk.steps.statements(walk.deeper(), parsed.script.commands, state);
}
