import type { AndOr, Case, CommandNode, CompoundList, If, PipelineNode, Statement } from 'unbash';
import { runCommand } from './command.ts';
import { followExpansions } from './expansions.ts';
import { walkFor, walkWhile } from './loop.ts';
import { redirections } from './redirect.ts';
import { both, either, lostState, merge, type Outcome, outcomeOf, type ShellState, withStdin } from './state.ts';
import type { Walk } from './walker.ts';

/** Follows statements in order; what is known after the last, absent when the shell has left. */
export function walkStatements(walk: Walk, statements: readonly Statement[], state: ShellState): Outcome {
  let outcome: Outcome = both(state);
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
  for (const [index, command] of node.commands.entries())
    last = either(walkNode(walk, command, index === 0 ? state : withStdin(state, { kind: 'dynamic' })));
  return both(merge(state, last && withStdin(last, state.stdin)) ?? state);
}

function walkNode(walk: Walk, node: CommandNode, state: ShellState): Outcome {
  switch (node.type) {
    case 'Command':
      return runCommand(walk, node, state);
    case 'Redirected': {
      const expanded = followExpansions(walk, node.redirects, state);
      const redirected = redirections(node.redirects, expanded);
      walk.emit(...redirected.operations);
      const { ok, fail } = walkNode(walk, node.command, withStdin(expanded, redirected.stdin));
      const back = (end: ShellState | undefined) => end && withStdin(end, state.stdin);
      // Where a redirection fails, nothing inside runs.
      return outcomeOf(back(ok), merge(back(fail), expanded));
    }
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
      return walkFor(walk, node, state);
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
      walk.emit({ kind: 'unknown', text: node.type, why: 'this construct is not interpreted' });
      return both(lostState(state));
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
