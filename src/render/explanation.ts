import type { Effect } from '../policy/policy.ts';
import { type Paint, printable, type Style } from './paint.ts';

/** One rule that has a say about an operation. */
export interface ExplainedRule {
  readonly id: string;
  readonly effect: Effect;
  readonly reason: string;
  readonly floor: boolean;
  /** Where it is written: `policy.yaml:12:5`. */
  readonly place: string;
  /** Why it counts for nothing here, where it does not. */
  readonly idle?: string;
}

/** What is to be said of one call. */
export interface Explanation {
  readonly findings: readonly {
    readonly message: string;
    readonly where: string;
    readonly region: { readonly startLine: number };
  }[];
  readonly tree?: ExplainedTree | { readonly refusal: string };
  readonly operations: readonly { readonly operation: string; readonly rules: readonly ExplainedRule[] }[];
  readonly decision: {
    readonly decision: 'allow' | 'deny' | 'ask' | 'open';
    readonly rule?: string;
    readonly reason: string;
    readonly instead?: string;
  };
  /** Why this decision and no other, in one sentence. */
  readonly why: string;
  /** What the adjudicator would be given. */
  readonly question?: unknown;
  /** Microseconds of each stage. */
  readonly stages: Readonly<Record<string, number>>;
}

/** A part of a command line. */
export interface ExplainedTree {
  readonly type: string;
  readonly text: string;
  readonly children: readonly ExplainedTree[];
}

const colours: Readonly<Record<Explanation['decision']['decision'], Style>> = {
  allow: 'green',
  deny: 'red',
  ask: 'yellow',
  open: 'yellow',
};

/** All that is known about the decision on one call, for a terminal. */
export function renderExplanation(seen: Explanation, paint: Paint, showQuestion: boolean): string {
  const { decision, rule, reason, instead } = seen.decision;
  const by = rule === undefined ? '' : ` by \`${rule}\``;
  return [
    ...(seen.tree ? ['Syntax', ...treeLines(seen.tree, paint), ''] : []),
    ...secretLines(seen, paint),
    'Operations',
    ...seen.operations.flatMap(found => operationLines(found, paint)),
    '',
    `${paint(colours[decision], paint('bold', decision))}${by}: ${printable(reason)}`,
    ...(instead === undefined ? [] : [`instead: ${printable(instead)}`]),
    `why: ${printable(seen.why)}`,
    ...(seen.question === undefined ? [] : questionLines(seen.question, showQuestion)),
    paint('dim', `${stageText(seen.stages)}, first call of a fresh process`),
  ].join('\n');
}

function secretLines({ findings }: Explanation, paint: Paint): string[] {
  if (findings.length === 0) return [];
  return [
    'Secrets',
    ...findings.map(
      ({ message, where, region }) => `  ${paint('red', 'secret')} ${message} at ${where}, line ${region.startLine}`,
    ),
  ];
}

function operationLines({ operation, rules }: Explanation['operations'][number], paint: Paint): string[] {
  return [
    `  ${paint('bold', printable(operation))}`,
    ...(rules.length > 0
      ? rules.flatMap(rule => ruleLines(rule, paint))
      : [`    ${paint('yellow', 'open ')} no rule matches`]),
  ];
}

function ruleLines({ id, effect, reason, floor, place, idle }: ExplainedRule, paint: Paint): string[] {
  const line = `    ${paint(colours[effect], effect.padEnd(5))} ${id}${floor ? ' (floor)' : ''}: ${printable(reason)}`;
  return [line, `          ${paint('dim', printable(place))}${idle === undefined ? '' : `, ${printable(idle)}`}`];
}

/** More lines than that are no help to a person; JSON has all of it. */
const maxTreeLines = 200;

function treeLines(tree: NonNullable<Explanation['tree']>, paint: Paint): string[] {
  if ('refusal' in tree) return [`  not read: ${printable(tree.refusal)}`];
  const lines: string[] = [];
  const visit = ({ type, text, children }: ExplainedTree, depth: number): void => {
    const shown = printable(text);
    lines.push(`  ${'  '.repeat(depth)}${type} ${paint('dim', shown.length > 100 ? `${shown.slice(0, 99)}…` : shown)}`);
    for (const child of children) visit(child, depth + 1);
  };
  visit(tree, 0);
  return lines.length > maxTreeLines
    ? [...lines.slice(0, maxTreeLines), `  and ${lines.length - maxTreeLines} more parts`]
    : lines;
}

function questionLines(question: unknown, whole: boolean): string[] {
  if (!whole) return ['the adjudicator would be asked; `--question` shows what it would be given'];
  const text = JSON.stringify(question, null, 2);
  return ['the adjudicator would be given', ...text.split('\n').map(line => `  ${line}`)];
}

function stageText(stages: Explanation['stages']): string {
  const rounded = (us: number) => (us >= 100 ? us.toFixed(0) : us.toFixed(1));
  const total = Object.values(stages).reduce((sum, us) => sum + us, 0);
  const parts = Object.entries(stages).map(([stage, us]) => `${stage} ${rounded(us)}`);
  return `${rounded(total)} µs: ${parts.join(', ')}`;
}
