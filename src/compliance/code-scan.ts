import type { AuditEvent } from '../audit/event.ts';
import type { Finding, RuleDescription, Severity } from '../scan/finding.ts';
import { eventsOf } from './log.ts';
import type { CodeFinding, CodeScan } from './report.ts';

const severities: readonly Severity[] = ['error', 'warning', 'note'];

/** A file as its latest scan saw it. */
interface ScannedFile {
  readonly path: string;
  readonly event: number;
  readonly bytes: number;
  readonly error?: string;
  readonly findings: readonly { readonly event: number; readonly finding: Finding }[];
}

/**
 * What the code that the agent wrote looks like at the end, the worst first: an agent corrects what it is told of, and
 * a file is scanned after each write. The log holds no CWE numbers: `rules` brings them.
 */
export function codeScan(events: readonly AuditEvent[], rules: readonly RuleDescription[]): CodeScan {
  const described = new Map(rules.map(rule => [rule.id, rule]));
  const files = new Map<string, ScannedFile>();
  const seen = new Set<string>();
  for (const { seq, body } of eventsOf(events, 'code.scanned')) {
    for (const finding of body.findings) seen.add(keyOf(finding));
    for (const file of body.files) {
      const found = body.findings.filter(({ where }) => where === file.path).map(finding => ({ event: seq, finding }));
      // A scan that failed says nothing about what an earlier one found.
      const kept = file.error === undefined ? [] : (files.get(file.path)?.findings ?? []);
      files.set(file.path, { ...file, event: seq, findings: [...kept, ...found] });
    }
  }
  const last = [...files.values()];
  const findings = last.flatMap(file => file.findings);
  const left = new Set(findings.map(({ finding }) => keyOf(finding)));
  return {
    files: last.length,
    bytes: last.reduce((sum, file) => sum + file.bytes, 0),
    failed: last.flatMap(({ event, path, error }) => (error === undefined ? [] : [{ event, path, error }])),
    findings: findings
      .map(({ event, finding }) => findingRow(event, finding, described.get(finding.rule)))
      .sort((a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity) || a.event - b.event),
    corrected: [...seen].filter(key => !left.has(key)).length,
  };
}

/** Lines move when a file is edited: the same rule in the same file counts as the same finding. */
function keyOf({ where, rule }: Finding): string {
  return JSON.stringify([where, rule]);
}

function findingRow(event: number, finding: Finding, rule: RuleDescription | undefined): CodeFinding {
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
  };
}
