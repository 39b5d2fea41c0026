import type { Finding } from '../finding.ts';

/** The findings of a scanner in one file, and the text that it saw. */
export interface Seen {
  readonly text: string;
  readonly findings: readonly Finding[];
}

/**
 * The findings of a file that it did not have before: those that are left when each of before has taken the one that is
 * the same. A file that was not there before had none.
 */
export function newSince(before: Seen | undefined, after: Seen): readonly Finding[] {
  const known = sameAs(before, after);
  return after.findings.filter((_, at) => known[at] === undefined);
}

/**
 * For each finding of a file, the place in the list of before of the one that it is again, wherever its line went:
 * the same rule on the same line but for blanks. Of several such lines those go together that stand between the same
 * lines, and then those that come in the same order.
 */
export function sameAs(before: Seen | undefined, after: Seen): readonly (number | undefined)[] {
  const same: (number | undefined)[] = after.findings.map(() => undefined);
  if (before === undefined || before.findings.length === 0) return same;
  const [old, now] = [namesOf(before), namesOf(after)];
  const taken = new Set<number>();
  for (const exactness of ['between', 'line'] as const) {
    const left = new Map<string, number[]>();
    for (const [at, names] of old.entries())
      if (!taken.has(at)) left.set(names[exactness], [...(left.get(names[exactness]) ?? []), at]);
    for (const [at, names] of now.entries()) {
      const found = same[at] === undefined ? left.get(names[exactness])?.shift() : undefined;
      if (found === undefined) continue;
      same[at] = found;
      taken.add(found);
    }
  }
  return same;
}

/** What a finding is known again by, more and less exactly. */
interface Names {
  readonly between: string;
  readonly line: string;
}

function namesOf({ text, findings }: Seen): Names[] {
  const lines = text.split(/\r\n?|\n/).map(line => line.replaceAll(/\s+/g, ''));
  const filled = (from: number, step: number) => {
    let at = from + step;
    while (at >= 0 && at < lines.length && lines[at] === '') at += step;
    return lines[at] ?? '';
  };
  return findings.map(({ rule, region: { startLine } }) => {
    const at = startLine - 1;
    const line = `${rule}\n${lines[at] ?? ''}`;
    return { line, between: `${line}\n${filled(at, -1)}\n${filled(at, 1)}` };
  });
}
