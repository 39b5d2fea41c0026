import type { Region } from '../scan/finding.ts';
import type { Outcome, Step } from '../scan/secrets/trace.ts';
import { type Paint, plain, printable } from './paint.ts';

/** A step of the search with what a person is told of it; never the candidate itself. */
export interface ExplainedStep {
  readonly rule: string;
  readonly title: string;
  readonly outcome: Outcome | 'accepted';
  readonly region: Region;
  readonly keyword: string;
  readonly how: Step['how'];
  /** What the candidate looks like: `AKIA…, 20 characters, capitals and digits, 3.9 bits each`. */
  readonly shape?: string;
  readonly confidence?: Step['confidence'];
  /** What the outcome says in a sentence. */
  readonly why: string;
}

/** What an explanation of a text holds. */
export interface SecretExplanation {
  readonly where: string;
  readonly steps: readonly ExplainedStep[];
}

/** Steps for a terminal: what was reported, what was nearly, and where a keyword stood without more. */
export function renderSecretExplanation({ where, steps }: SecretExplanation, paint: Paint = plain): string {
  const candidates = steps.filter(step => step.outcome !== 'absent');
  const absent = steps.filter(step => step.outcome === 'absent');
  const blocks = candidates.map(step => block(where, step, paint));
  if (absent.length > 0) blocks.push(keywordsAlone(absent, paint));
  const count = steps.filter(step => step.outcome === 'reported').length;
  const total =
    steps.length === 0
      ? 'no keyword of any rule stands there: nothing was looked at more closely'
      : `${count === 0 ? paint('green', 'nothing is reported') : paint('red', `${count} reported`)}, ${candidates.length - count} considered and not reported`;
  return [...blocks, total].join('\n\n');
}

function block(where: string, step: ExplainedStep, paint: Paint): string {
  const { region, rule, title, outcome, keyword, how, shape, confidence, why } = step;
  const place = `${printable(where)}:${region.startLine}:${region.startColumn}`;
  const sign = outcome === 'reported' ? paint('red', '✗ reported') : paint('green', '✓ not reported');
  const facts: readonly (readonly [string, string | undefined])[] = [
    ['kind', title],
    ['keyword', `\`${keyword}\``],
    ['seen', how === 'plain' ? undefined : seenAs[how]],
    ['looks like', shape],
    ['confidence', confidence],
    ['because', why],
  ];
  return [
    `${paint('bold', place)} ${sign} ${rule}`,
    ...facts.flatMap(([name, value]) =>
      value === undefined ? [] : [`  ${paint('dim', name.padEnd(10))} ${printable(value)}`],
    ),
  ].join('\n');
}

const seenAs: Readonly<Record<Exclude<Step['how'], 'plain'>, string>> = {
  escaped: 'with its escapes resolved',
  joined: 'put together from pieces',
  'utf-16': 'in UTF-16',
  base64: 'in base64',
  hexadecimal: 'in hexadecimal',
  compressed: 'in compressed data',
};

const most = 12;

function keywordsAlone(steps: readonly ExplainedStep[], paint: Paint): string {
  const rules = new Map<string, Set<string>>();
  for (const { keyword, rule } of steps) rules.set(keyword, (rules.get(keyword) ?? new Set()).add(rule));
  const lines = [...rules].map(([keyword, ids]) => `  \`${printable(keyword)}\`: ${[...ids].join(', ')}`);
  const more = lines.length > most ? [`  and ${lines.length - most} more; --format json shows all`] : [];
  return [
    `${paint('dim', 'keywords without what their rules look for behind or around them')}:`,
    ...lines.slice(0, most),
    ...more,
  ].join('\n');
}
