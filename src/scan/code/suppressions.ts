import type { Finding, SuppressedFinding } from '../finding.ts';
import { createLocator } from '../region.ts';
import { isDay } from '../secrets/baseline-file.ts';
import { type CodeScan, type CodeScanner, codeRuleDescriptions } from './scanner.ts';
import { type SuppressionComment, suppressionsIn } from './suppression/comment.ts';
import { suppressionRules } from './suppression/rules.ts';
import type { Parsers } from './syntax.ts';

/** By what comments that suppress findings are judged. */
export interface SuppressionTerms {
  /** The day in UTC: `2026-12-31`. */
  readonly today: string;
  /** Tell a comment from a string. */
  readonly parsers: Parsers;
  /**
   * A file as of the commit that somebody reviewed, `undefined` when it was not there. When given, a comment counts only
   * if it stood there above the same code: an agent cannot clear its own code.
   */
  readonly reviewed?: (path: string) => string | undefined;
}

const known = new Set(codeRuleDescriptions.map(({ id }) => id));
const rules = new Map(suppressionRules.map(rule => [rule.id, rule]));

/**
 * A scanner that goes by the comments `bouncer: ignore RULE reason="…" until=2027-03-31` on the line of a finding or the
 * one before: what they name is `suppressed`, and a comment without a reason, an end or a rule is a finding of its own.
 */
export function withSuppressions(scanner: CodeScanner, terms: SuppressionTerms): CodeScanner {
  return { ...scanner, scan: (path, text) => suppress(scanner.scan(path, text), path, text, scanner, terms) };
}

function suppress(
  scan: CodeScan,
  path: string,
  text: string,
  { languageOf }: CodeScanner,
  terms: SuppressionTerms,
): CodeScan {
  const language = languageOf(path) ?? '';
  const commentsOf = (source: string) => suppressionsIn(source, language, terms.parsers.get(language));
  const comments = commentsOf(text);
  if (comments.length === 0) return scan;
  const { today, reviewed } = terms;
  const isReviewed = reviewed === undefined ? () => true : takenFrom(commentsOf(reviewed(path) ?? ''));
  const suppressed: SuppressedFinding[] = [];
  const own: Finding[] = [];
  const regionOf = createLocator(text);
  let open = scan.findings;
  for (const comment of comments) {
    const { rule, reason, until, line, at } = comment;
    const covered = open.filter(finding => finding.rule === rule && isOn(finding, line));
    const fault = faultOf(comment, today) ?? (isReviewed(comment) ? undefined : notReviewed);
    if (fault === undefined) {
      suppressed.push(
        ...covered.map(finding => ({ finding, suppression: { kind: 'inSource', reason, until } as const })),
      );
      open = open.filter(finding => !covered.includes(finding));
    }
    // Of what was not understood in full, nobody can say that nothing is there.
    const unused = covered.length === 0 && scan.error === undefined ? unusedBy(comment) : undefined;
    const told = fault ?? unused;
    if (told !== undefined) own.push(findingOf(told, path, regionOf(at)));
  }
  const findings = [...open, ...own].toSorted((a, b) => a.region.startLine - b.region.startLine);
  return { ...scan, findings, ...(suppressed.length === 0 ? {} : { suppressed }) };
}

function isOn({ region }: Finding, line: number): boolean {
  return region.startLine <= line && line <= region.endLine;
}

interface Fault {
  readonly rule: string;
  readonly message: string;
}

function faultOf({ rule, reason, until }: SuppressionComment, today: string): Fault | undefined {
  if (rule === '') return { rule: 'suppression-of-unknown-rule', message: 'the comment names no rule' };
  if (!known.has(rule))
    return { rule: 'suppression-of-unknown-rule', message: `there is no rule \`${rule}\` that a comment can suppress` };
  if (!/\p{L}/u.test(reason))
    return { rule: 'suppression-without-reason', message: `\`${rule}\` is suppressed without \`reason="…"\`` };
  if (!isDay(until))
    return {
      rule: 'suppression-without-end',
      message:
        until === ''
          ? `\`${rule}\` is suppressed without an end: \`until=\` is missing`
          : `\`${rule}\` is suppressed until \`${until}\`, which is not a day`,
    };
  if (until < today) return { rule: 'suppression-expired', message: `\`${rule}\` was suppressed until ${until}` };
  if (until > inOneYear(today))
    return {
      rule: 'suppression-without-end',
      message: `\`${rule}\` is suppressed until ${until}, more than a year ahead`,
    };
  return undefined;
}

const notReviewed: Fault = {
  rule: 'suppression-not-reviewed',
  message: 'the suppression is new since the commit that the work began from, and does not count',
};

function unusedBy({ rule, line }: SuppressionComment): Fault {
  return { rule: 'suppression-unused', message: `\`${rule}\` finds nothing on line ${line}` };
}

/** The same day a year later; days compare as texts. */
function inOneYear(day: string): string {
  return `${Number(day.slice(0, 4)) + 1}${day.slice(4)}`;
}

/** Whether a comment is one of these, each of which counts once. */
function takenFrom(comments: readonly SuppressionComment[]): (comment: SuppressionComment) => boolean {
  const left = comments.map(nameOf);
  return comment => {
    const at = left.indexOf(nameOf(comment));
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  };
}

function nameOf({ rule, reason, until, code }: SuppressionComment): string {
  return JSON.stringify([rule, reason, until, code]);
}

function findingOf({ rule, message }: Fault, where: string, region: Finding['region']): Finding {
  const severity = rules.get(rule)?.severity ?? 'warning';
  return { scanner: 'code', rule, severity, confidence: 'high', message, where, region };
}
