import type { RuleDescription } from '../scan/finding.ts';
import { renderCodeFinding, type ShownCodeFinding } from './code-findings.ts';
import { type Paint, plain, printable } from './paint.ts';
import { adviceOf } from './sarif/rule.ts';

/** What is to be said of a place in code. */
export interface FindingExplanation {
  readonly where: string;
  /** The line that was asked for; the whole file when absent. */
  readonly line?: number;
  readonly steps: readonly ExplainedFinding[];
  /** What could not be looked at, in words. */
  readonly gap?: string;
}

/** One rule at a place, whether it is reported there, and why. */
export interface ExplainedFinding {
  readonly outcome: 'reported' | 'suppressed' | 'not reported';
  /** What was asked, where nothing was found: a rule, or `python-sql-injection at cur.execute`. */
  readonly name: string;
  readonly why: string;
  /** Absent where nothing was found. */
  readonly shown?: ShownCodeFinding;
}

const wide = 100;

/** A rule as a page: what it is about, what is wrong, the code as it should not be and as it should, what to do. */
export function renderRule(rule: RuleDescription, paint: Paint = plain): string {
  const { id, title, severity, securitySeverity, precision = 'medium', cwe, tags, description, example } = rule;
  const top = tags.filter(tag => /^A\d\d:\d{4}$/.test(tag));
  const facts: readonly (readonly [string, string])[] = [
    ['severity', `${severity} (${securitySeverity.toFixed(1)} of 10)`],
    ['precision', precision],
    ['weakness', cwe.map(number => `CWE-${number}`).join(', ')],
    ['OWASP', top.map(tag => `Top 10 ${tag}`).join(', ')],
  ];
  return [
    `${paint('bold', id)}: ${title}`,
    ...facts.filter(([, value]) => value !== '').map(([name, value]) => `  ${paint('dim', name.padEnd(10))} ${value}`),
    '',
    ...wrapped(description),
    ...(example === undefined
      ? []
      : ['', paint('red', '  avoid'), ...code(example.bad), '', paint('green', '  prefer'), ...code(example.good)]),
    '',
    ...wrapped(`what to do: ${adviceOf(rule)}`),
  ].join('\n');
}

/** What became of each rule at a place: reported, suppressed, or asked and silent. */
export function renderFindingExplanation(explanation: FindingExplanation, paint: Paint = plain): string {
  const { where, line, steps, gap } = explanation;
  const blocks = steps.map(step => block(step, paint));
  const reported = steps.filter(({ outcome }) => outcome === 'reported').length;
  const place = `${printable(where)}${line === undefined ? '' : `:${line}`}`;
  if (gap !== undefined) blocks.push(`${paint('yellow', '! not scanned in full')}  ${printable(gap)}`);
  const total =
    reported === 0
      ? gap === undefined
        ? paint('green', 'nothing is reported')
        : 'nothing is reported, which does not say that nothing is there,'
      : paint('red', `${reported} reported`);
  return [...blocks, `${total} at ${place}`].join('\n\n');
}

const signs = {
  reported: ['red', '✗ reported'],
  suppressed: ['yellow', '- suppressed'],
  'not reported': ['green', '✓ not reported'],
} as const;

function block({ outcome, name, why, shown }: ExplainedFinding, paint: Paint): string {
  const [style, sign] = signs[outcome];
  return [
    `${paint(style, sign)}  ${printable(name)}`,
    ...wrapped(`because ${printable(why)}`),
    ...(shown === undefined ? [] : ['', renderCodeFinding(shown, paint)]),
  ].join('\n');
}

function code(text: string): string[] {
  return text.split('\n').map(line => `    ${line}`);
}

function wrapped(text: string): string[] {
  const lines: string[] = [];
  let line = ' ';
  for (const word of text.split(' ')) {
    if (line.length + word.length >= wide) {
      lines.push(line);
      line = ' ';
    }
    line += ` ${word}`;
  }
  return [...lines, line];
}
