import type { AndOr, CommandNode, CompoundList, For, If, PipelineNode, Statement, While } from 'unbash';
import { type Arg, expandWord } from './arg.ts';
import { runCommand } from './command.ts';
import type { Stdin } from './program.ts';
import { redirections } from './redirect.ts';
import { merge, type Outcome, type ShellState, sameState, withVariable } from './state.ts';
import { substitutions } from './substitutions.ts';
import type { Walk } from './walker.ts';

const maxRounds = 32;
const both = (state: ShellState): Outcome => ({ ok: state, fail: state });
const either = (outcome: Outcome): ShellState | undefined => merge(outcome.ok, outcome.fail);

/** Follows statements in order; returns what is known after the last, absent when the shell has left. */
export function walkStatements(walk: Walk, statements: readonly Statement[], state: ShellState): Outcome {
  let outcome: Outcome = both(state);
  for (const statement of statements) {
    const before = either(outcome);
    if (!before) return {};
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

function outcomeOf(ok: ShellState | undefined, fail: ShellState | undefined): Outcome {
  return { ...(ok ? { ok } : {}), ...(fail ? { fail } : {}) };
}

function walkPipeline(walk: Walk, node: PipelineNode, state: ShellState): Outcome {
  if (node.type !== 'Pipeline') return walkNode(walk, node, state, { kind: 'none' });
  const [only] = node.commands;
  const negated = node.prefixes.filter(prefix => prefix.type === 'Negation').length % 2 === 1;
  if (node.commands.length === 1 && only) {
    const { ok, fail } = walkNode(walk, only, state, { kind: 'none' });
    return negated ? outcomeOf(fail, ok) : outcomeOf(ok, fail);
  }
  // Every part of a pipe runs in a shell of its own: what it changes is gone afterwards.
  for (const [index, command] of node.commands.entries())
    walkNode(walk, command, state, index === 0 ? { kind: 'none' } : { kind: 'dynamic' });
  return both(state);
}

function walkNode(walk: Walk, node: CommandNode, state: ShellState, stdin: Stdin): Outcome {
  switch (node.type) {
    case 'Command':
      return runCommand(walk, node, state, stdin);
    case 'Redirected': {
      substitutions(walk, node.redirects, state);
      const redirected = redirections(node.redirects, state);
      walk.emit(...redirected.operations);
      return walkNode(walk, node.command, state, redirected.stdin ?? stdin);
    }
    case 'Subshell':
      walkStatements(walk, node.body.commands, state);
      return both(state);
    case 'BraceGroup':
      return walkStatements(walk, node.body.commands, state);
    case 'If':
      return walkIf(walk, node, state);
    case 'While':
      return loop(state, from => whileRound(walk, node, from), walk);
    case 'For':
      return walkFor(walk, node, state);
    case 'Case': {
      substitutions(walk, [node.word, ...node.items.flatMap(item => item.pattern)], state);
      const ends = node.items.map(item => either(walkStatements(walk, item.body.commands, state)));
      const after = ends.reduce(merge, state) ?? state;
      return both(after);
    }
    case 'TestCommand':
    case 'ArithmeticCommand':
      substitutions(walk, [node], state);
      walk.emit({ kind: 'execute', program: node.type === 'TestCommand' ? '[[' : '((', args: [], described: true });
      // Arithmetic assigns: what it set is no longer known.
      return both(node.type === 'TestCommand' ? state : { ...state, variables: new Map() });
    default:
      walk.emit({ kind: 'unknown', text: node.type, why: 'this construct is not interpreted' });
      return both({ home: state.home, variables: new Map() });
  }
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

/** A loop body may find what an earlier round left behind: it is walked from what holds in every round. */
function loop(state: ShellState, round: (from: ShellState) => ShellState | undefined, walk: Walk): Outcome {
  const once = walk.quietly(() => round(state));
  let from = state;
  if (once && !sameState(state, once)) {
    const { cwds: _cwds, ...widened } = merge(state, once) ?? state;
    const sameCwds = state.cwds?.join('\n') === once.cwds?.join('\n');
    from = sameCwds && state.cwds ? { ...widened, cwds: state.cwds } : widened;
  }
  const after = merge(from, round(from));
  return after ? both(after) : both(from);
}

function whileRound(walk: Walk, node: While, from: ShellState): ShellState | undefined {
  const condition = walkStatements(walk, node.clause.commands, from);
  const enter = node.kind === 'while' ? condition.ok : condition.fail;
  const leave = node.kind === 'while' ? condition.fail : condition.ok;
  const after = enter ? either(walkStatements(walk, node.body.commands, enter)) : undefined;
  return merge(leave, after);
}

function walkFor(walk: Walk, node: For, state: ShellState): Outcome {
  substitutions(walk, node.wordlist ?? [], state);
  const values = node.wordlist?.flatMap(word => expandWord(word, state));
  const name = node.name.value;
  const known =
    values !== undefined &&
    values.length <= maxRounds &&
    values.every(value => value.text !== undefined && !/\s/.test(value.text));
  const rounds: readonly (Arg | undefined)[] = known ? values : [undefined];
  return loop(
    state,
    from => {
      let current: ShellState | undefined = from;
      for (const value of rounds) {
        if (!current) break;
        current = merge(current, either(walkStatements(walk, node.body.commands, withVariable(current, name, value))));
      }
      return current && withVariable(current, name, undefined);
    },
    walk,
  );
}
