import type {
  AndOr,
  Case,
  CommandNode,
  CompoundList,
  Coproc,
  Function as FunctionNode,
  If,
  PipelineNode,
  Redirected,
  Statement,
} from 'unbash';
import { dynamicArg } from './arg.ts';
import { assign } from './assign.ts';
import { callFunction } from './call.ts';
import { runCommand } from './command.ts';
import { followExpansions } from './expansions.ts';
import { fedBy } from './feeds.ts';
import { mergeFunctions, withFunction } from './functions.ts';
import { walkArithmeticFor, walkFor, walkWhile } from './loop.ts';
import { either, merge } from './merge.ts';
import { redirections } from './redirect.ts';
import { both, lostState, type Outcome, outcomeOf, type ShellState, withSharedStdin, withStdin } from './state.ts';
import type { Walk } from './walker.ts';

/** Follows statements in order; what is known after the last, absent when the shell has left. */
export function walkStatements(walk: Walk, statements: readonly Statement[], state: ShellState): Outcome {
  const [first] = statements;
  const alone = statements.length === 1 && first?.command.type === 'Command';
  let outcome: Outcome = both(alone ? state : withSharedStdin(state));
  for (const statement of statements) {
    const before = either(outcome);
    if (!before) return {};
    walk.step();
    const after = walkAndOr(walk, statement.command, before);
    outcome = statement.background ? both(before) : after;
  }
  return outcome;
}

function walkAndOr(walk: Walk, node: PipelineNode | AndOr, state: ShellState): Outcome {
  if (node.type !== 'AndOr') return walkPipeline(walk, node, state);
  const [first, ...rest] = node.commands;
  let outcome: Outcome = first ? walkPipeline(walk, first, state) : both(state);
  for (const [index, command] of rest.entries()) {
    const and = node.operators[index] === '&&';
    const from = and ? outcome.ok : outcome.fail;
    if (!from) continue;
    const next = walkPipeline(walk, command, from);
    outcome = and
      ? outcomeOf(next.ok, merge(outcome.fail, next.fail))
      : outcomeOf(merge(outcome.ok, next.ok), next.fail);
  }
  return outcome;
}

function walkPipeline(walk: Walk, node: PipelineNode, state: ShellState): Outcome {
  if (node.type !== 'Pipeline') return walkNode(walk, node, state);
  const [only] = node.commands;
  const negated = node.prefixes.filter(prefix => prefix.type === 'Negation').length % 2 === 1;
  if (node.commands.length === 1 && only) {
    const { ok, fail } = walkNode(walk, only, state);
    return negated ? outcomeOf(fail, ok) : outcomeOf(ok, fail);
  }
  // Each part runs in a shell of its own, except the last with `lastpipe` and in zsh.
  let last: ShellState | undefined;
  let from = state;
  for (const command of node.commands) {
    last = either(walkNode(walk, command, inputOf(command, from)));
    from = withStdin(state, fedBy(command, from));
  }
  return both(merge(state, last && withStdin(last, state.stdin)) ?? state);
}

/** A list looks at its commands itself; of the parts of other compounds each may read some of the input. */
function inputOf({ type }: CommandNode, state: ShellState): ShellState {
  return type === 'Command' || type === 'BraceGroup' || type === 'Subshell' ? state : withSharedStdin(state);
}

/** Follows one command, simple or compound. */
export function walkNode(walk: Walk, node: CommandNode, state: ShellState): Outcome {
  switch (node.type) {
    case 'Command':
      return runCommand(walk, node, state);
    case 'Redirected':
      return walkRedirected(walk, node, state);
    case 'Subshell':
      walkStatements(walk, node.body.commands, state);
      return both(state);
    case 'BraceGroup':
      return walkStatements(walk, node.body.commands, state);
    case 'If':
      return walkIf(walk, node, state);
    case 'While':
      return walkWhile(walk, node, state);
    case 'For':
    case 'Select':
      return walkFor(walk, node, state);
    case 'ArithmeticFor':
      return walkArithmeticFor(walk, node, state);
    case 'Function':
      return define(walk, node, state);
    case 'Coproc':
      return walkCoproc(walk, node, state);
    case 'Case':
      return walkCase(walk, node, state);
    case 'TestCommand':
    case 'ArithmeticCommand': {
      // To dash `((rm x))` is a sub-shell in another, and `[[ a || rm ]]` runs `rm`.
      if (state.posix) walk.emit({ kind: 'unknown', text: node.type, why: 'shells disagree on what this means' });
      walk.emit({ kind: 'execute', program: node.type === 'TestCommand' ? '[[' : '((', args: [], described: true });
      return both(followExpansions(walk, [node], state));
    }
    default:
      return unread(walk, node satisfies never, state);
  }
}

function unread(walk: Walk, _node: never, state: ShellState): Outcome {
  walk.emit({ kind: 'unknown', text: 'command', why: 'this construct is not interpreted' });
  return both(lostState(state));
}

function walkRedirected(walk: Walk, node: Redirected, state: ShellState): Outcome {
  const expanded = followExpansions(walk, node.redirects, state);
  const redirected = redirections(node.redirects, expanded);
  walk.emit(...redirected.operations);
  const { ok, fail } = walkNode(walk, node.command, inputOf(node.command, withStdin(expanded, redirected.stdin)));
  const back = (end: ShellState | undefined) => end && withStdin(end, state.stdin);
  // Where a redirection fails, nothing inside runs.
  return outcomeOf(back(ok), merge(back(fail), expanded));
}

/** Functions that a shell calls by itself. */
const hook = /^(?:command_not_found_handler?|chpwd|precmd|preexec|periodic|zsh\w+|TRAP\w+)$/;
const functionName = /^[\w:.+@-]+$/;
/** In other shells these come before functions. */
const special = /^(?:[:.]|break|continue|eval|exec|exit|export|readonly|return|set|shift|times|trap|unset)$/;

function define(walk: Walk, node: FunctionNode, state: ShellState): Outcome {
  const name = node.name.value;
  walk.emit({ kind: 'execute', program: 'function', args: [name], described: true });
  const plain = functionName.test(name) && node.name.text === name && !(state.posix && special.test(name));
  if (!plain || hook.test(name)) {
    walk.emit({ kind: 'unknown', text: name, why: 'a shell may run a function of this name by itself' });
    callFunction(walk, name, { bodies: [node.body], sure: true }, undefined, state);
  }
  const functions = withFunction(state.functions, name, node.body);
  walk.record.functions = mergeFunctions(walk.record.functions, functions);
  return both({ ...state, functions });
}

/** Shells disagree on what a name after `coproc` is. */
function walkCoproc(walk: Walk, { name, body }: Coproc, state: ShellState): Outcome {
  walk.emit({ kind: 'unknown', text: 'coproc', why: 'shells disagree on what this means' });
  const inside = withStdin(state, { kind: 'dynamic' });
  if (body.type === 'CompoundList') walkStatements(walk, body.commands, inside);
  else walkNode(walk, body, inside);
  const variable = name?.value ?? 'COPROC';
  return both(assign(walk, assign(walk, state, variable, dynamicArg), `${variable}_PID`, dynamicArg));
}

function walkIf(walk: Walk, node: If, state: ShellState): Outcome {
  const ends: (ShellState | undefined)[] = [];
  let condition = walkStatements(walk, node.clause.commands, state);
  const branch = (body: CompoundList | undefined, from: ShellState | undefined) => {
    if (from) ends.push(body ? either(walkStatements(walk, body.commands, from)) : from);
  };
  branch(node.then, condition.ok);
  for (const elif of node.elif) {
    if (!condition.fail) break;
    condition = walkStatements(walk, elif.clause.commands, condition.fail);
    branch(elif.then, condition.ok);
  }
  branch(node.else, condition.fail);
  const after = ends.reduce(merge, undefined);
  return after ? both(after) : {};
}

function walkCase(walk: Walk, node: Case, state: ShellState): Outcome {
  const start = followExpansions(walk, [node.word, ...node.items.flatMap(item => item.pattern)], state);
  let after: ShellState | undefined = start;
  let falling: ShellState | undefined;
  for (const item of node.items) {
    const end = either(walkStatements(walk, item.body.commands, merge(start, falling) ?? start));
    after = merge(after, end);
    // `;&` goes on with the next body.
    falling = item.terminator === ';;' ? undefined : end;
  }
  return both(after ?? start);
}
