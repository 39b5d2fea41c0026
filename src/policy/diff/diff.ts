import { describeOperation, type Operation } from '../../operation.ts';
import type { ToolCall } from '../../tool-call.ts';
import type { CompiledPolicy } from '../compile.ts';
import type { Evaluation } from '../evaluate.ts';
import { exampleScope, type Interpret } from '../examples.ts';
import { probesOf } from './probes.ts';
import { exceptionName, type RuleChange, ruleChanges } from './rules.ts';
import { type SettingChange, settingChanges } from './settings.ts';
import { type Direction, directionOf, type Said, saidBy } from './standing.ts';

/** A call whose decision differs: it was decided with both policies. */
export interface Witness {
  readonly call: Pick<ToolCall, 'tool' | 'input'>;
  readonly operations: readonly string[];
  /** True when the call as a whole is decided as before, and only these operations of it are not. */
  readonly part: boolean;
  readonly old: Said;
  readonly now: Said;
}

/** What became looser or stricter for a kind of calls. */
export interface Change {
  readonly direction: Direction;
  /** The rules that differ and have a say about these calls; none when a setting makes the difference. */
  readonly rules: readonly RuleChange[];
  readonly witness: Witness;
  /** How many of the calls that were tried differ like this. */
  readonly count: number;
}

export interface PolicyDiff {
  readonly old: { readonly name: string; readonly digest: string };
  readonly now: { readonly name: string; readonly digest: string };
  readonly changes: readonly Change[];
  readonly settings: readonly SettingChange[];
  /** Rules that differ and may do what no call was found to show. */
  readonly untold: readonly RuleChange[];
  /** Rules whose words or examples differ, and nothing else. */
  readonly reworded: readonly string[];
  /** How many calls were decided with both. */
  readonly tried: number;
}

/** True when something passes that did not, or when that cannot be ruled out. */
export function loosens({ changes, settings, untold }: PolicyDiff): boolean {
  return (
    changes.some(({ direction }) => direction === 'loosened') ||
    settings.some(({ direction }) => direction !== 'tightened') ||
    untold.some(({ may }) => may === 'loosen' || may === 'either')
  );
}

/** Compares what two policies decide: each difference with a call that shows it, and what could not be shown. */
export function diffPolicies(
  old: CompiledPolicy,
  now: CompiledPolicy,
  interpret: Interpret,
  today: string,
): PolicyDiff {
  const differing = ruleChanges(old.policy, now.policy);
  const rules = differing.filter(({ may }) => may !== 'nothing');
  const calls = distinct([...probesOf(old.policy), ...probesOf(now.policy)]);
  const [before, after] = [decider(old, interpret, today), decider(now, interpret, today)];
  const found = createFinder(rules);
  for (const call of calls) found.compare(call, before(call), after(call), false);
  // What other operations of a call leave open hides a rule that has a say about one of them.
  const hidden = new Set(rules.filter(({ rule }) => !found.shown.has(rule)).map(({ rule }) => rule));
  if (hidden.size > 0)
    for (const call of calls)
      for (const [index, from] of before.parts(call).entries()) {
        const to = after.parts(call)[index];
        if (to && [...from.rules, ...to.rules].some(rule => hidden.has(rule))) found.compare(call, from, to, true);
      }
  return {
    old: { name: old.policy.name, digest: old.digest },
    now: { name: now.policy.name, digest: now.digest },
    changes: [...found.groups.values()].sort(byDirection),
    settings: settingChanges(old.policy, now.policy),
    untold: rules.filter(({ rule, may }) => !(may === 'tighten' ? found.shown : found.looser).has(rule)),
    reworded: differing.filter(({ may }) => may === 'nothing').map(({ rule }) => rule),
    tried: calls.length,
  };
}

/** Collects the calls that are decided otherwise, one witness for each way in which they are. */
function createFinder(rules: readonly RuleChange[]) {
  const groups = new Map<string, Change>();
  const shown = new Set<string>();
  const looser = new Set<string>();
  const compare = ({ tool, input }: ToolCall, from: Decided, to: Decided, part: boolean): void => {
    const direction = directionOf(from.said.standing, to.said.standing);
    if (direction === undefined) return;
    const involved = rules.filter(({ rule }) => from.rules.has(rule) || to.rules.has(rule));
    for (const { rule } of involved) {
      shown.add(rule);
      if (direction === 'loosened') looser.add(rule);
    }
    const witness = { call: { tool, input }, operations: to.operations, part, old: from.said, now: to.said };
    const names = involved.map(({ rule }) => rule);
    const key = JSON.stringify([direction, part, from.said.standing, to.said.standing, names]);
    const known = groups.get(key);
    groups.set(key, {
      direction,
      rules: involved,
      witness: known && weight(known.witness) <= weight(witness) ? known.witness : witness,
      count: (known?.count ?? 0) + 1,
    });
  };
  return { groups, shown, looser, compare };
}

/** The simplest call says most: one operation, few words. */
function weight({ operations, call }: Witness): number {
  return operations.length * 1_000 + JSON.stringify(call.input).length;
}

function byDirection(a: Change, b: Change): number {
  if (a.direction !== b.direction) return a.direction === 'loosened' ? -1 : 1;
  return b.count - a.count;
}

function distinct(calls: readonly ToolCall[]): ToolCall[] {
  return [...new Map(calls.map(call => [JSON.stringify([call.tool, call.input]), call])).values()];
}

interface Decided {
  readonly said: Said;
  readonly operations: readonly string[];
  /** Every rule that has a say, and the exceptions that were made use of. */
  readonly rules: ReadonlySet<string>;
}

/** Decides calls, and the operations of a call each for itself. */
interface Decider {
  (call: ToolCall): Decided;
  parts(call: ToolCall): Decided[];
}

function decider(compiled: CompiledPolicy, interpret: Interpret, today: string): Decider {
  const bound = compiled.bind({ ...exampleScope, today });
  const context = { home: exampleScope.home[0] ?? '/', servers: compiled.policy.mcp?.servers ?? {} };
  const decided = (operations: readonly Operation[], tool: string): Decided => {
    const evaluation = bound.evaluate(operations, tool);
    return { said: saidBy(evaluation), operations: operations.map(describeOperation), rules: namesIn(evaluation) };
  };
  return Object.assign((call: ToolCall) => decided(interpret(call, context), call.tool), {
    parts: (call: ToolCall) => interpret(call, context).map(operation => decided([operation], call.tool)),
  });
}

function namesIn({ matches, audited = [], excepted = [] }: Evaluation): ReadonlySet<string> {
  return new Set([
    ...[...matches, ...audited, ...excepted].map(({ rule }) => rule.id),
    ...excepted.map(({ rule }) => exceptionName(rule.id)),
  ]);
}
