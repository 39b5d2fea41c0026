import type { AuditEvent, CodeFinding, ScannedFile } from '../audit/event.ts';

/** A file that the agent wrote, as its latest scan saw it; `event` is the number of that scan. */
export interface LastScan extends ScannedFile {
  readonly event: number;
  /** What is left in it, each with the number of the event that last saw it. */
  readonly findings: readonly { readonly event: number; readonly finding: CodeFinding }[];
}

/** What was written in a run, file by file, as it was at the end: what was corrected is gone. */
export function lastScans(events: readonly AuditEvent[]): readonly LastScan[] {
  const files = new Map<string, LastScan>();
  for (const event of events) {
    if (event.type !== 'code.scanned') continue;
    const { seq, body } = event;
    for (const file of body.files) {
      const found = body.findings.filter(({ where }) => where === file.path);
      const again = new Set(found.map(({ number }) => number).filter(number => number !== undefined));
      // A scan that failed says nothing about what an earlier one found.
      const kept = file.error === undefined ? [] : (files.get(file.path)?.findings ?? []);
      files.set(file.path, {
        ...file,
        event: seq,
        findings: [
          ...kept.filter(({ finding: { number } }) => number === undefined || !again.has(number)),
          ...found.map(finding => ({ event: seq, finding })),
        ],
      });
    }
  }
  return [...files.values()];
}

/** Why the policy fails the run, one sentence for each finding that is left and each file that can no longer be scanned. */
export function codeFailures(scans: readonly LastScan[]): string[] {
  return scans.flatMap(({ path, error, consequence, findings }) => [
    ...findings
      .filter(({ finding }) => fails(finding.consequence))
      .map(({ finding: { where, region, rule } }) => `\`${rule}\` is left at \`${where}:${region.startLine}\``),
    ...(error !== undefined && fails(consequence) ? [`\`${path}\` could not be scanned at the end: ${error}`] : []),
  ]);
}

const fails = (consequence: ScannedFile['consequence']) => consequence === 'fail' || consequence === 'block';
