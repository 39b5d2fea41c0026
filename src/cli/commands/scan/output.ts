import { renderAnnotation, renderNotice } from '../../../render/annotations.ts';
import { renderAdvice, renderFinding, type ShownFinding } from '../../../render/findings.ts';
import { printable } from '../../../render/paint.ts';
import type { Finding, Suppression } from '../../../scan/finding.ts';
import { secretRules } from '../../../scan/secrets/rules.ts';
import type { Io } from '../../io.ts';
import type { Known, Sorted } from './accept.ts';
import type { Result } from './search.ts';
import type { Commit, Skipped } from './source.ts';

/** All that a scan has to say. */
export interface Outcome extends Sorted {
  /** What was scanned, counted and in words: `3 staged files`. */
  readonly scanned: string;
  readonly files: number;
  readonly skipped: readonly Skipped[];
  /** The baseline that was gone by, as people know the file. */
  readonly baseline?: string;
  /** Texts with findings, by their place, where the format needs them. */
  readonly texts: ReadonlyMap<string, string>;
}

/** One function per value of `--format`. */
export const formats: Readonly<Record<string, (outcome: Outcome, io: Io) => void | Promise<void>>> = {
  terminal: print,
  json: (outcome, io) => io.out(JSON.stringify(jsonOf(outcome), null, 2)),
  sarif: async (outcome, io) => io.out(JSON.stringify(await sarifOf(outcome), null, 2)),
  github: annotate,
};

/** The findings that nobody answers for, today's and those whose entry ran out. */
export function unaccepted({ open, expired }: Sorted): readonly Result[] {
  return [...open, ...expired.map(known => known.result)];
}

function print(outcome: Outcome, io: Io): void {
  const { open, expired, accepted, skipped, baseline, scanned } = outcome;
  const { paint } = io;
  for (const result of open) io.out(renderFinding(shown(result), paint));
  for (const { result, entry } of expired) {
    const remark = `accepted until ${entry.expires}, and no longer: ${entry.owner} answers for it`;
    io.out(renderFinding(shown(result, remark), paint));
  }
  const findings = unaccepted(outcome).map(result => result.finding);
  if (findings.length > 0) io.out(`\n${renderAdvice(findings, helpOf, paint)}\n`);
  sayGaps(skipped, io);
  const count = findings.length === 0 ? paint('green', 'nothing found') : many(findings.length, 'finding');
  const rest = [
    accepted.length > 0 ? `, ${accepted.length} accepted by ${printable(baseline ?? '')}` : '',
    skipped.length > 0 ? `, ${skipped.length} not scanned` : '',
  ];
  io.out(`${count} in ${scanned}${rest.join('')}`);
}

/** What was not scanned is not clean; where the output is for a program, this is on the other stream. */
export function sayGaps(skipped: readonly Skipped[], io: Io): void {
  for (const { path, why } of skipped) io.err(`not scanned: ${printable(path)}: ${printable(why)}`);
}

export function many(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

const helpOf = (id: string) => secretRules.find(rule => rule.id === id)?.help;

function shown({ finding, line, commit, repeats = 0 }: Result, ...remarks: readonly string[]): ShownFinding {
  return {
    finding,
    ...(line === undefined ? {} : { line }),
    remarks: [
      ...(commit === undefined ? [] : [origin(commit, finding.where)]),
      ...(repeats === 0 ? [] : [`and in ${many(repeats, 'other version')} of it`]),
      ...remarks,
    ],
  };
}

function origin({ id, author, date }: Commit, where: string): string {
  const commit = where === `commit:${id}` ? 'written' : `since commit ${id.slice(0, 12)},`;
  return `${commit} ${date.slice(0, 10)} by ${author}`;
}

function jsonOf({ files, open, expired, accepted, skipped, baseline }: Outcome) {
  const plain = ({ finding, commit, repeats }: Result) => ({
    ...finding,
    ...(commit === undefined ? {} : { commit }),
    ...(repeats === undefined ? {} : { repeats }),
  });
  const known = ({ result, entry: { owner, reason, expires } }: Known) => ({
    ...plain(result),
    baseline: { owner, reason, expires },
  });
  return {
    files,
    findings: [...open.map(plain), ...expired.map(known)],
    accepted: accepted.map(known),
    skipped,
    ...(baseline === undefined ? {} : { baseline }),
  };
}

async function sarifOf(outcome: Outcome) {
  const [{ renderSarif }, { secretRuleDescriptions }, { tool }] = await Promise.all([
    import('../../../render/sarif.ts'),
    import('../../../scan/secrets/rules.ts'),
    import('../../../version.ts'),
  ]);
  const { accepted, texts, skipped } = outcome;
  const reasons = new Map<Finding, Suppression>(
    accepted.map(({ result, entry: { owner, reason, expires } }) => [
      result.finding,
      { kind: 'external', reason: `${reason} (${owner} answers for it until ${expires})` },
    ]),
  );
  return renderSarif({
    version: tool.version,
    runId: 'scan',
    findings: [...unaccepted(outcome).map(result => result.finding), ...reasons.keys()],
    rules: secretRuleDescriptions,
    textOf: path => texts.get(path),
    gaps: skipped,
    category: 'agent-bouncer/secrets',
    suppressionOf: finding => reasons.get(finding),
  });
}

function annotate(outcome: Outcome, io: Io): void {
  for (const { finding } of unaccepted(outcome)) io.out(renderAnnotation(finding));
  for (const { path, why } of outcome.skipped) io.out(renderNotice('warning', `not scanned: ${path}: ${why}`));
}
