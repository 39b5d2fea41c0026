import type { AuditEvent, CodeFinding as RecordedFinding } from '../audit/event.ts';
import type { RuleDescription, Severity } from '../scan/finding.ts';
import { lastScans } from './last-scans.ts';
import { eventsOf } from './log.ts';
import type { ClosedFinding, CodeFinding, CodeScan } from './report.ts';

const severities: readonly Severity[] = ['error', 'warning', 'note'];

/**
 * What the code that the agent wrote looks like at the end, the worst first: an agent corrects what it is told of, and
 * a file is scanned after each write. The log holds no CWE numbers: `rules` brings them.
 */
export function codeScan(events: readonly AuditEvent[], rules: readonly RuleDescription[]): CodeScan {
  const described = new Map(rules.map(rule => [rule.id, rule]));
  const last = lastScans(events);
  const findings = last.flatMap(file => file.findings);
  return {
    files: last.length,
    bytes: last.reduce((sum, file) => sum + file.bytes, 0),
    known: last.reduce((sum, file) => sum + (file.known ?? 0), 0),
    failed: last.flatMap(({ event, path, error }) => (error === undefined ? [] : [{ event, path, error }])),
    findings: findings
      .map(({ event, finding }) => findingRow(event, finding, described.get(finding.rule)))
      .sort((a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity) || a.event - b.event),
    closed: closedFindings(events),
  };
}

/** Findings that are gone, with the calls between which they were there. */
function closedFindings(events: readonly AuditEvent[]): ClosedFinding[] {
  const calls = new Map(eventsOf(events, 'code.scanned').map(({ seq, body }) => [seq, body.call]));
  return eventsOf(events, 'finding.closed').map(({ seq, body: { number, rule, path, line, found, call } }) => ({
    number,
    rule,
    path,
    line,
    found: { event: found, call: calls.get(found) ?? null },
    closed: { event: seq, call: call ?? null },
  }));
}

function findingRow(event: number, finding: RecordedFinding, rule: RuleDescription | undefined): CodeFinding {
  return {
    event,
    rule: finding.rule,
    severity: finding.severity,
    confidence: finding.confidence,
    message: finding.message,
    path: finding.where,
    line: finding.region.startLine,
    cwe: rule?.cwe ?? [],
    help: rule?.help ?? null,
    number: finding.number ?? null,
    told: finding.told ?? null,
    fails: finding.consequence === 'fail' || finding.consequence === 'block',
  };
}
