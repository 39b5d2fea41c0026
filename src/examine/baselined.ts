import type { Accepted } from '../decide/secrets.ts';
import type { Finding } from '../scan/finding.ts';
import { acceptanceOf, type Baseline, entryFor } from '../scan/secrets/baseline.ts';
import type { Fingerprint } from '../scan/secrets/scan.ts';

/** The baseline of the workspace and the day it is; read when a secret was found at a path, and only then. */
export interface BaselineFacts {
  readonly baseline?: () => Baseline | undefined;
  /** `2026-12-31`, in UTC; without it, nothing is accepted. */
  readonly today?: string;
}

/** Findings that stand, and those that somebody answers for. */
export interface Baselined {
  readonly findings: readonly Finding[];
  readonly accepted: readonly Accepted[];
}

/** A fingerprint that remembers what it was made of, for as long as one scan takes. */
export function remembering(fingerprint: Fingerprint): {
  readonly fingerprint: Fingerprint;
  secretOf(finding: Finding): string | undefined;
} {
  const secrets = new Map<string, string>();
  return {
    fingerprint: secret => {
      const name = fingerprint(secret);
      secrets.set(name, secret);
      return name;
    },
    secretOf: finding => secrets.get(finding.fingerprint ?? ''),
  };
}

/** A finding that stands for others, which nobody looked at one by one. */
const standsForMore = /, and \d+ more$/;

/** Takes out what the baseline accepts at a path, from the folder of the workspace on; an entry that ran out is named. */
export function baselined(
  findings: readonly Finding[],
  path: string,
  secretOf: (finding: Finding) => string | undefined,
  { baseline, today = '' }: BaselineFacts,
): Baselined {
  const known = findings.length > 0 ? baseline?.() : undefined;
  if (known === undefined) return { findings, accepted: [] };
  const accepted: Accepted[] = [];
  const standing = findings.flatMap((finding): Finding[] => {
    const secret = secretOf(finding);
    const { rule, where, fingerprint } = finding;
    if (secret === undefined || standsForMore.test(finding.message)) return [finding];
    const entry = entryFor(known, { rule, path, secret });
    if (entry === undefined) return [finding];
    const { owner, expires } = entry;
    if (acceptanceOf(entry, today) === 'expired')
      return [{ ...finding, message: `${finding.message}, which ${owner} answered for until ${expires}` }];
    accepted.push({ rule, where, ...(fingerprint === undefined ? {} : { fingerprint }), owner, expires });
    return [];
  });
  return { findings: standing, accepted };
}
