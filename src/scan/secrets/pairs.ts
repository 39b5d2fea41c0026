import type { FoundSecret } from './find.ts';

/** In UTF-16 units between the two halves. */
const near = 500;

/** The secrets of a text, which are in order, that have the other half of their credential near them. */
export function pairedIn(found: readonly FoundSecret[]): ReadonlySet<FoundSecret> {
  const paired = new Set<FoundSecret>();
  /** Per pair and rule, the last that was seen. */
  const last = new Map<string, Map<string, FoundSecret>>();
  for (const secret of found) {
    const { id, pair } = secret.rule;
    if (pair === undefined) continue;
    const halves = last.get(pair) ?? new Map<string, FoundSecret>();
    for (const [rule, other] of halves) {
      if (rule === id || secret.start - other.end > near) continue;
      paired.add(secret).add(other);
    }
    last.set(pair, halves.set(id, secret));
  }
  return paired;
}
