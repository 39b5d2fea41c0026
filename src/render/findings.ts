import type { Finding, Severity } from '../scan/finding.ts';
import { type Paint, plain, printable, type Style } from './paint.ts';

/** A finding and what else a person is shown of it. */
export interface ShownFinding {
  readonly finding: Finding;
  /** Its line without secrets, and where in it the place of this one is. */
  readonly line?: { readonly text: string; readonly start: number; readonly length: number };
  /** Such as the commit that it came with; one line each. */
  readonly remarks: readonly string[];
}

const colours: Readonly<Record<Severity, Style>> = { error: 'red', warning: 'yellow', note: 'cyan' };

/** A finding for a terminal: where, how grave, what, how sure, and its line with a caret. */
export function renderFinding({ finding, line, remarks }: ShownFinding, paint: Paint = plain): string {
  const { where, region, severity, rule, message, confidence } = finding;
  const place = `${printable(where)}:${region.startLine}:${region.startColumn}`;
  const head = `${paint('bold', place)} ${paint(colours[severity], severity)} ${rule}: ${printable(message)} ${paint('dim', `(${confidence} confidence)`)}`;
  const margin = ' '.repeat(String(region.startLine).length + 2);
  const bar = paint('dim', '|');
  return [
    head,
    ...(line === undefined
      ? []
      : [
          `  ${paint('dim', String(region.startLine))} ${bar} ${line.text.replaceAll('##[', '## ').trimEnd()}`,
          `${margin} ${bar} ${' '.repeat(line.start)}${paint(colours[severity], '^'.repeat(line.length))}`,
        ]),
    ...remarks.map(remark => `${margin} ${paint('dim', '=')} ${printable(remark)}`),
  ].join('\n');
}

/** What to do about the rules that were met, each once. */
export function renderAdvice(
  findings: readonly Finding[],
  helpOf: (rule: string) => string | undefined,
  paint: Paint = plain,
): string {
  const lines = [...new Set(findings.map(finding => finding.rule))].flatMap(rule => {
    const help = helpOf(rule);
    // Behind the first paragraph stand examples, which are for pages.
    return help === undefined ? [] : [`  ${rule}: ${help.split('\n\n')[0]}`];
  });
  if (lines.length === 0) return '';
  const title = findings.some(({ scanner }) => scanner === 'secrets')
    ? ' take each out, read it from the environment or a secret store, and treat it as known to others:'
    : '';
  return [`${paint('cyan', 'what to do')}:${title}`, ...lines].join('\n');
}
