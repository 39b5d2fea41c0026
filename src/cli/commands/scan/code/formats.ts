import { resolve } from 'node:path';
import { provenanceOf } from '../../../../adapters/git-provenance.ts';
import { renderAnnotation, renderNotice } from '../../../../render/annotations.ts';
import { renderCodeFinding } from '../../../../render/code-findings.ts';
import { printable } from '../../../../render/paint.ts';
import { adviceOf } from '../../../../render/sarif/rule.ts';
import { renderSarif, sarifText } from '../../../../render/sarif.ts';
import { codeRuleDescriptions } from '../../../../scan/code/scanner.ts';
import { suppressionRules } from '../../../../scan/code/suppression/rules.ts';
import type { Finding, OtherRule, Region, Severity, Suppression } from '../../../../scan/finding.ts';
import { tool } from '../../../../version.ts';
import type { Io } from '../../../io.ts';
import { codeLine, linesOf } from '../code-line.ts';
import { many } from '../output.ts';
import { readCode } from './file-scanner.ts';
import { gapCounts, sayCodeGaps } from './gaps.ts';
import type { Outcome } from './outcome.ts';

/** One function per value of `--format`. */
export const codeFormats: Readonly<Record<string, (outcome: Outcome, io: Io) => void | Promise<void>>> = {
  terminal: print,
  json: (outcome, io) => io.out(JSON.stringify(jsonOf(outcome), null, 2)),
  sarif: async (outcome, io) => io.out((await sarifOf(outcome, io)).trimEnd()),
  github: annotate,
};

const ours = [...codeRuleDescriptions, ...suppressionRules];
const severities: readonly Severity[] = ['error', 'warning', 'note'];
/** CWE-798, CWE-259: credentials, and passwords, that are written in code. */
const credentialsInCode = [798, 259];

type RuleOf = (finding: Finding) => OtherRule | undefined;

function rulesOf({ others }: Outcome): RuleOf {
  const own = new Map<string, OtherRule>(ours.map(rule => [rule.id, rule]));
  const theirs = new Map(others.map(({ name, rules }) => [name, new Map(rules.map(rule => [rule.id, rule]))]));
  return finding => (finding.tool === undefined ? own : theirs.get(finding.tool))?.get(finding.rule);
}

/** The texts of files as they are now, by their path. */
function createTexts(io: Io): (path: string) => string | undefined {
  const texts = new Map<string, string | undefined>();
  return path => {
    if (!texts.has(path)) {
      const read = readCode(resolve(io.cwd, path));
      texts.set(path, 'text' in read ? read.text : undefined);
    }
    return texts.get(path);
  };
}

const secret = 'not shown: it may hold a credential';
const gone = 'there is nothing on the line';

/** Shows the lines of files for findings of a rule; none where the line may hold a credential, which nobody may see. */
export function lineShower(io: Io) {
  const textOf = createTexts(io);
  const files = new Map<string, readonly string[]>();
  const lineOf = (where: string, region: Region) => {
    const lines = files.get(where) ?? linesOf(textOf(where) ?? '');
    files.set(where, lines);
    return codeLine(lines, region) ?? ((lines[region.startLine - 1] ?? '').trim() === '' ? gone : secret);
  };
  return (rule: OtherRule | undefined) =>
    credentialsInCode.some(number => rule?.cwe.includes(number)) ? () => secret : lineOf;
}

function print(outcome: Outcome, io: Io): void {
  const { findings } = outcome;
  const { paint } = io;
  const ruleOf = rulesOf(outcome);
  const lineOf = lineShower(io);
  const advised = new Set<OtherRule>();
  for (const finding of findings) {
    const rule = ruleOf(finding);
    const help = rule === undefined || advised.has(rule) ? {} : { help: adviceOf(rule) };
    if (rule !== undefined) advised.add(rule);
    const cwe = rule?.cwe ?? [];
    io.out(`${renderCodeFinding({ finding, cwe, lineOf: lineOf(rule), ...help }, paint)}\n`);
  }
  sayCodeGaps(outcome.gaps, io);
  io.out(summary(outcome, io));
}

function summary({ findings, suppressed, gaps, files, base }: Outcome, { paint }: Io): string {
  const counts = severities.flatMap(severity => {
    const count = findings.filter(finding => finding.severity === severity).length;
    return count === 0 ? [] : [many(count, severity)];
  });
  const [last = '', ...first] = counts.reverse();
  const found = first.length === 0 ? last : `${first.reverse().join(', ')} and ${last}`;
  const isNew = base === undefined ? '' : ` new since ${printable(base.name)}`;
  const rest = [
    ...(base === undefined || base.known === 0
      ? []
      : [`${base.known} that ${base.known === 1 ? 'was' : 'were'} there before`]),
    ...(suppressed.length === 0 ? [] : [`${suppressed.length} suppressed`]),
    ...gapCounts(gaps),
  ];
  const said = counts.length === 0 ? paint('green', `nothing found${isNew}`) : `${found}${isNew}`;
  return [`${said} in ${many(files, 'file')}`, ...rest].join(', ');
}

function jsonOf(outcome: Outcome) {
  const { files, findings, suppressed, gaps, base } = outcome;
  const ruleOf = rulesOf(outcome);
  const plain = (finding: Finding) => ({ ...finding, cwe: ruleOf(finding)?.cwe ?? [] });
  return {
    files,
    findings: findings.map(plain),
    suppressed: suppressed.map(({ finding, suppression }) => ({ ...plain(finding), suppression })),
    skipped: gaps.map(({ path, why, isUnread = false }) => ({ path, why, inPart: !isUnread })),
    ...(base === undefined ? {} : { base }),
  };
}

async function sarifOf({ findings, suppressed, gaps, others }: Outcome, io: Io): Promise<string> {
  const reasons = new Map<Finding, Suppression>(suppressed.map(({ finding, suppression }) => [finding, suppression]));
  const repository = await provenanceOf({ cwd: io.cwd, environment: io.environment });
  return sarifText(
    renderSarif({
      version: tool.version,
      runId: 'scan',
      category: 'agent-bouncer/code',
      findings: [...findings, ...reasons.keys()],
      rules: ours,
      textOf: createTexts(io),
      gaps,
      suppressionOf: finding => reasons.get(finding),
      others,
      ...(repository === undefined ? {} : { repository }),
    }),
  );
}

/** GitHub shows the first ten of each kind in a step: the gravest come first. */
function annotate(outcome: Outcome, io: Io): void {
  const ruleOf = rulesOf(outcome);
  const weight = ({ severity }: Finding) => severities.indexOf(severity);
  for (const finding of outcome.findings.toSorted((a, b) => weight(a) - weight(b))) {
    const rule = ruleOf(finding);
    const steps = (finding.flow ?? []).map(({ where, region, message }) => `${where}:${region.startLine} ${message}`);
    const help = rule === undefined ? [] : [`what to do: ${adviceOf(rule)}`];
    io.out(renderAnnotation(finding, [...steps, ...help]));
  }
  for (const { path, why, isUnread } of outcome.gaps)
    if (isUnread) io.out(renderNotice('warning', `not scanned: ${path}: ${why}`));
  sayCodeGaps(
    outcome.gaps.filter(({ isUnread }) => isUnread !== true),
    io,
  );
  io.err(summary(outcome, io));
}
