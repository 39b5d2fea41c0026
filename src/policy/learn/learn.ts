import type { Operation } from '../../operation.ts';
import type { ToolCall } from '../../tool-call.ts';
import { type CompiledPolicy, compileMerged } from '../compile.ts';
import { exampleScope, type Interpret } from '../examples.ts';
import type { ExampleCall, Rule } from '../policy.ts';
import { matcherOf, type Narrow, narrow } from './narrow.ts';
import { nearMisses } from './near-misses.ts';

/** A call that a person or the adjudicator approved. */
export interface Approval {
  readonly call: ToolCall;
  readonly workspace: string;
  readonly by: 'person' | 'adjudicator';
}

/** A rule that would have spared the question, and how often it was asked. */
export interface Proposal {
  readonly rule: Rule;
  readonly approvals: number;
}

/** Approvals of which no rule is made, and why. */
export interface Refusal {
  readonly why: string;
  readonly count: number;
  /** The first of them. */
  readonly call: Pick<ToolCall, 'tool' | 'input'>;
}

export interface Learned {
  readonly proposals: readonly Proposal[];
  readonly refusals: readonly Refusal[];
  /** How many of the approvals the rules would have spared. */
  readonly spared: number;
}

export interface LearnOptions {
  /** How often something must have been approved. */
  readonly least: number;
  /** Whether paths that lie in one folder of the workspace stand for that folder: broader than what was seen. */
  readonly folders?: boolean | undefined;
}

interface Group {
  readonly narrows: Narrow[];
  readonly approvals: Approval[];
  readonly tool: string;
}

/**
 * Rules from repeated approvals, each as narrow as what was seen, unless folders are asked for. Every rule is compiled with its examples before it is
 * proposed; none is made for what could run anything, for wildcards, or for what was not understood.
 */
export function learnRules(
  all: readonly Approval[],
  compiled: CompiledPolicy,
  interpret: Interpret,
  { least, folders = false }: LearnOptions,
): Learned {
  const refusals = new Map<string, Refusal>();
  const groups = new Map<string, Group>();
  const context = { home: exampleScope.home[0] ?? '/', servers: compiled.policy.mcp?.servers ?? {} };
  const bound = compiled.bind(exampleScope);
  const refuse = (approval: Approval, why: string) => {
    const { tool, input } = approval.call;
    refusals.set(why, {
      why,
      count: (refusals.get(why)?.count ?? 0) + 1,
      call: refusals.get(why)?.call ?? { tool, input },
    });
  };
  const left: {
    readonly approval: Approval;
    readonly operations: readonly Operation[];
    readonly keys: readonly string[];
  }[] = [];
  for (const given of all) {
    const approval = { ...given, call: inExampleFolder(given) };
    const operations = interpret(approval.call, context);
    const evaluation = bound.evaluate(operations, approval.call.tool);
    const settled = settledBy(evaluation);
    const open = evaluation.open.flatMap(index => operations[index] ?? []);
    const read = open.map(operation => narrow(operation, approval.call.tool));
    const fault = read.find(made => 'why' in made);
    const why = settled ?? elsewhere(given) ?? (fault && 'why' in fault ? fault.why : undefined);
    if (why !== undefined) {
      refuse(given, why);
      continue;
    }
    const narrows = read.filter(made => 'key' in made);
    for (const made of narrows) {
      const group = groups.get(made.key) ?? { narrows: [], approvals: [], tool: approval.call.tool };
      group.narrows.push(made);
      group.approvals.push(approval);
      groups.set(made.key, group);
    }
    left.push({ approval: given, operations, keys: narrows.map(({ key }) => key) });
  }
  const used = new Set((compiled.policy.rules ?? []).map(({ id }) => id));
  const enough = [...groups].filter(([, { approvals }]) => approvals.length >= least);
  const proposals = enough.flatMap(([, group]) => {
    const rule = ruleOf(group, folders, used, call => interpret(call, context));
    return rule ? [{ rule, approvals: group.approvals.length }] : [];
  });
  const sparing = compileMerged({
    ...compiled.policy,
    rules: [...(compiled.policy.rules ?? []), ...proposals.map(({ rule }) => rule)],
  }).bind(exampleScope);
  let spared = 0;
  for (const { approval, operations } of left) {
    if (sparing.evaluate(operations, approval.call.tool).effect === 'allow') spared += 1;
    else refuse(approval, `it was approved less than ${least} times`);
  }
  return { proposals, refusals: [...refusals.values()].sort((a, b) => b.count - a.count), spared };
}

function settledBy({
  effect,
  matches,
}: ReturnType<ReturnType<CompiledPolicy['bind']>['evaluate']>): string | undefined {
  if (effect === 'open') return undefined;
  if (effect === 'allow') return 'the policy already allows it';
  const rule = matches.find(match => match.rule.effect === effect)?.rule;
  return `rule \`${rule?.id}\` ${effect === 'ask' ? 'asks' : 'denies'}, and a rule that allows does not change that`;
}

function elsewhere({ call, workspace }: Approval): string | undefined {
  return call.cwd === workspace ? undefined : 'it was made in another folder than that of the run';
}

/** The call as it would be in the folder in which examples take place. */
function inExampleFolder({ call, workspace }: Approval): ToolCall {
  const moved = (text: string) => (workspace.length > 1 ? text.replaceAll(workspace, exampleScope.workspace) : text);
  return {
    ...call,
    cwd: moved(call.cwd),
    input: JSON.parse(JSON.stringify(call.input), (_key, value: unknown) =>
      typeof value === 'string' ? moved(value) : value,
    ) as ToolCall['input'],
  };
}

/** The most examples that a rule of ours carries. */
const shown = 5;

function ruleOf(
  group: Group,
  folders: boolean,
  used: Set<string>,
  interpret: (call: ToolCall) => readonly Operation[],
): Rule | undefined {
  const when = matcherOf(
    group.narrows.map(({ operation }) => operation),
    group.tool,
    folders,
  );
  if (when === undefined) return undefined;
  const match = distinct(group.approvals.map(({ call }) => exampleOf(call))).slice(0, shown);
  const rule: Rule = {
    id: freeId(group.narrows[0]?.name ?? 'call', used),
    effect: 'allow',
    reason: reasonOf(group.approvals),
    when,
    examples: { match },
  };
  const no = nearMisses(rule, match, interpret);
  const whole = no.length > 0 ? { ...rule, examples: { match, no_match: no } } : rule;
  used.add(whole.id);
  return whole;
}

function reasonOf(approvals: readonly Approval[]): string {
  const times = (by: Approval['by'], who: string) => {
    const count = approvals.filter(approval => approval.by === by).length;
    return count === 0 ? [] : [`${who} ${count === 1 ? 'once' : `${count} times`}`];
  };
  return `approved ${[...times('person', 'by a person'), ...times('adjudicator', 'by the adjudicator')].join(' and ')}`;
}

function distinct(examples: readonly ExampleCall[]): ExampleCall[] {
  return [...new Map(examples.map(example => [JSON.stringify(example), example])).values()];
}

/** The short form where it says the same: a Bash command of one line. */
function exampleOf({ tool, input }: ToolCall): ExampleCall {
  const { command } = input;
  const plain =
    tool === 'Bash' && typeof command === 'string' && command.trim() === command && Object.keys(input).length === 1;
  if (tool.startsWith('mcp__') && Object.keys(input).length === 0) return tool;
  return plain ? `Bash: ${command}` : { tool, input };
}

function freeId(name: string, used: ReadonlySet<string>): string {
  const words = name.toLowerCase().match(/[a-z0-9]+/g) ?? [];
  const base = ['learned', ...words].join('-').slice(0, 60).replace(/-$/, '');
  for (let n = 1; ; n++) {
    const id = n === 1 ? base : `${base}-${n}`;
    if (!used.has(id)) return id;
  }
}
