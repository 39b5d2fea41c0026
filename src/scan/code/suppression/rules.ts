import type { RuleDescription, Severity } from '../../finding.ts';

interface Entry {
  readonly id: string;
  readonly title: string;
  readonly why: string;
  readonly help: string;
  readonly severity: Severity;
  readonly bad: string;
  readonly good: string;
}

const whole = '# bouncer: ignore python-weak-hash reason="names a cache entry" until=2027-03-31';

const entries: readonly Entry[] = [
  {
    id: 'suppression-without-reason',
    title: 'a suppression without a reason',
    why: 'A comment takes a finding out of the list, and nobody who reads it later can tell why that was right.',
    help: 'say in `reason="…"` why the finding may stay; until then it counts',
    severity: 'warning',
    bad: '# bouncer: ignore python-weak-hash until=2027-03-31',
    good: whole,
  },
  {
    id: 'suppression-without-end',
    title: 'a suppression without an end',
    why: 'A comment takes a finding out of the list for good, or for longer than a year: what was right once is not looked at again.',
    help: 'write the last day on which it holds, at most a year ahead: `until=2027-03-31`',
    severity: 'warning',
    bad: '# bouncer: ignore python-weak-hash reason="names a cache entry"',
    good: whole,
  },
  {
    id: 'suppression-expired',
    title: 'a suppression that has expired',
    why: 'The day until which somebody answered for a finding is over; the finding counts again.',
    help: 'correct the code and take the comment out, or look at it again and set a new day',
    severity: 'warning',
    bad: '# bouncer: ignore python-weak-hash reason="names a cache entry" until=2020-12-31',
    good: whole,
  },
  {
    id: 'suppression-of-unknown-rule',
    title: 'a suppression of a rule that there is not',
    why: 'A comment names no rule, or one that there is not: it suppresses nothing, though whoever wrote it thinks that it does.',
    help: 'name one rule as findings name it, such as `python-weak-hash`',
    severity: 'warning',
    bad: '# bouncer: ignore weak-hash reason="names a cache entry" until=2027-03-31',
    good: whole,
  },
  {
    id: 'suppression-not-reviewed',
    title: 'a suppression that nobody has reviewed',
    why: 'A comment that takes a finding out of the list is new since the commit that the work began from: whoever writes the code does not decide alone that its findings do not count.',
    help: 'correct the code instead; where it is right as it is, say so to a person, who may commit the comment',
    severity: 'note',
    bad: whole,
    good: 'hashlib.sha256(name)',
  },
  {
    id: 'suppression-unused',
    title: 'a suppression of nothing',
    why: 'The rule that a comment names finds nothing on its line: the comment would hide the next finding there.',
    help: 'take the comment out',
    severity: 'note',
    bad: `total = 1 + 1  ${whole}`,
    good: 'total = 1 + 1',
  },
];

/** What reports say about comments that suppress findings and may not. */
export const suppressionRules: readonly RuleDescription[] = entries.map(
  ({ id, title, why, help, severity, bad, good }) => ({
    id,
    scanner: 'code',
    title,
    description: why,
    help: `${help}\n\nbad: \`${bad}\`\n\ngood: \`${good}\``,
    severity,
    // Suspicious comment.
    cwe: [546],
    securitySeverity: severity === 'note' ? 1 : 4,
    precision: 'very-high',
    tags: ['suppression'],
    example: { bad, good },
  }),
);
