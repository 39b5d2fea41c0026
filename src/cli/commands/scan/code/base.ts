import { resolve } from 'node:path';
import { openCommit } from '../../../../adapters/git-commit.ts';
import { newSince } from '../../../../scan/code/baseline.ts';
import type { Finding } from '../../../../scan/finding.ts';
import type { Io } from '../../../io.ts';
import type { Ticker } from '../../../ticker.ts';
import { createTextScanner, readCode } from './file-scanner.ts';
import type { Outcome } from './outcome.ts';

/**
 * What is new in an outcome since a commit: the files with findings are scanned as they were then, by the same scanner,
 * with all that they import as it was. Throws `InputError` when there is no such commit.
 */
export async function sinceCommit(outcome: Outcome, name: string, io: Io, ticker: Ticker): Promise<Outcome> {
  const commit = await openCommit({ cwd: io.cwd, environment: io.environment }, name);
  const scan = await createTextScanner(commit.read);
  const findings: Finding[] = [];
  for (const [where, found] of byFile(outcome.findings)) {
    ticker.tell(() => `as of ${name}: ${where}`);
    const now = readCode(resolve(io.cwd, where));
    const then = commit.nameThen(where);
    const text = commit.read(then);
    const before = text === undefined ? undefined : { text, findings: scan(then, text).findings };
    findings.push(...newSince(before, { text: 'text' in now ? now.text : '', findings: found }));
  }
  ticker.end();
  const known = outcome.findings.length - findings.length;
  return { ...outcome, findings, base: { name, id: commit.id, known } };
}

function byFile(findings: readonly Finding[]): ReadonlyMap<string, Finding[]> {
  const files = new Map<string, Finding[]>();
  for (const finding of findings) {
    const known = files.get(finding.where);
    if (known === undefined) files.set(finding.where, [finding]);
    else known.push(finding);
  }
  return files;
}
