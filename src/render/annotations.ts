import type { Finding, Severity } from '../scan/finding.ts';
import { printable } from './paint.ts';

const commands: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', note: 'notice' };

/**
 * A finding as a workflow command of GitHub Actions, which shows it beside its line in a pull request; `more` are lines
 * below its message.
 */
export function renderAnnotation(finding: Finding, more: readonly string[] = []): string {
  const { severity, where, region, rule, tool, message } = finding;
  const { startLine, endLine, startColumn, endColumn } = region;
  const properties = {
    file: printable(where),
    line: startLine,
    endLine,
    // GitHub takes columns only where the place is one line.
    ...(startLine === endLine ? { col: startColumn, endColumn } : {}),
    title: printable(tool === undefined ? rule : `${tool} ${rule}`),
  };
  const given = Object.entries(properties).map(([name, value]) => `${name}=${property(String(value))}`);
  return `::${commands[severity]} ${given.join(',')}::${data([message, ...more].map(printable).join('\n'))}`;
}

/** A remark that belongs to no line. */
export function renderNotice(severity: Severity, message: string): string {
  return `::${commands[severity]}::${data(printable(message))}`;
}

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
