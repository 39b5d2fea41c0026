import { createHash } from 'node:crypto';

/** Where the baseline of a repository lies; the paths of its entries start at the folder that holds `.agent-bouncer`. */
export const baselinePath = '.agent-bouncer/secrets-baseline.yaml';

/**
 * Secrets that are known to stand in a repository, such as the keys of its own tests. Each is named by a SHA-256 over a
 * random prefix and the secret: keyed fingerprints are a host's own and cannot be shared. Whoever has the file can
 * try values out, and needs not to: these secrets are in the same repository.
 */
export interface Baseline {
  /** Random, in hexadecimal; so that no table of digests made beforehand fits. */
  readonly prefix: string;
  readonly entries: readonly BaselineEntry[];
}

/** One secret that somebody answers for, at one place, until a day. */
export interface BaselineEntry {
  readonly rule: string;
  /** A path with `/` from the folder of the baseline, in which a segment `**` stands for any folders. */
  readonly path: string;
  readonly digest: string;
  readonly owner: string;
  readonly reason: string;
  /** The last day on which it holds, in UTC: `2026-12-31`. */
  readonly expires: string;
}

/** A secret that was found: what a finding's fingerprint is made of, and where, as the baseline counts paths. */
export interface Sighted {
  readonly rule: string;
  readonly path: string;
  readonly secret: string;
}

/** `expired`: somebody answered for it, but no longer; it is a finding again. */
export type Acceptance = 'accepted' | 'expired';

/** Whether a baseline accepts a secret on a day (`2026-12-31`, UTC). A day that is none of the calendar accepts nothing. */
export function accepts(baseline: Baseline, sighted: Sighted, today: string): Acceptance | undefined {
  const entry = entryFor(baseline, sighted);
  return entry === undefined ? undefined : acceptanceOf(entry, today);
}

/** Whether an entry holds on a day. */
export function acceptanceOf(entry: BaselineEntry, today: string): Acceptance {
  return /^\d{4}-\d{2}-\d{2}$/.test(today) && today <= entry.expires ? 'accepted' : 'expired';
}

/** The entry that names a secret at its place: of several, the one that holds longest. */
export function entryFor({ prefix, entries }: Baseline, { rule, path, secret }: Sighted): BaselineEntry | undefined {
  let digest: string | undefined;
  let latest: BaselineEntry | undefined;
  for (const entry of entries) {
    if (entry.rule !== rule || !isAt(entry.path, path)) continue;
    digest ??= digestOf(prefix, secret);
    if (entry.digest === digest && (latest === undefined || entry.expires > latest.expires)) latest = entry;
  }
  return latest;
}

/** The name of a secret in a baseline: SHA-256 in hexadecimal. */
export function digestOf(prefix: string, secret: string): string {
  return createHash('sha256').update(`${prefix}\n${secret}`).digest('hex');
}

/** Whether a path is the one of an entry; a segment `**` there is any number of folders, none included. */
function isAt(pattern: string, path: string): boolean {
  if (!pattern.includes('**')) return pattern === path;
  const [wanted, given] = [pattern.split('/'), path.split('/')];
  // Where the last `**` stood, and how much of the path it has taken: going back further finds nothing new.
  let [star, taken, w, g] = [-1, 0, 0, 0];
  while (g < given.length) {
    if (wanted[w] === '**') {
      star = w++;
      taken = g;
    } else if (wanted[w] === given[g]) {
      w++;
      g++;
    } else if (star >= 0) {
      w = star + 1;
      g = ++taken;
    } else return false;
  }
  return wanted.slice(w).every(segment => segment === '**');
}
