import type { Finding, SuppressedFinding } from '../finding.ts';

/** Findings that count and those that do not. */
export interface Findings {
  readonly findings: readonly Finding[];
  readonly suppressed: readonly SuppressedFinding[];
}

/** The weaknesses that a finding is about, by their numbers. */
export type WeaknessesOf = (finding: Finding) => readonly number[];

/** So many lines apart two scanners may place the same thing. */
const near = 1;
/** So many findings of one line are looked through; a hostile file has a hundred thousand. */
const mostOnLine = 200;

/**
 * One view of what several scanners say: of two findings of two scanners about the same weakness (CWE) on the same line,
 * or one line apart, the first stays, ours before all, and names the other. Each takes of each rule of another scanner one
 * finding at most, the one that stands on its own line first: what is left is kept as it is.
 */
export function mergeFindings(ours: Findings, theirs: Findings, weaknessesOf: WeaknessesOf): Findings {
  const entries = [...entriesOf(ours), ...entriesOf(theirs)].map((entry, order): Entry => ({ ...entry, order }));
  const byFile = grouped(entries, ({ finding }) => finding.where);
  for (const inFile of byFile.values()) mergeInFile(inFile, weaknessesOf);
  const kept = entries.filter(({ isTaken }) => !isTaken);
  const finding = (entry: Entry): Finding =>
    entry.also.length === 0 ? entry.finding : { ...entry.finding, also: entry.also };
  return {
    findings: kept.filter(({ suppression }) => suppression === undefined).map(finding),
    suppressed: kept.flatMap(entry =>
      entry.suppression === undefined ? [] : [{ finding: finding(entry), suppression: entry.suppression }],
    ),
  };
}

interface Entry {
  readonly order: number;
  readonly finding: Finding;
  readonly suppression?: SuppressedFinding['suppression'];
  readonly also: { readonly tool: string; readonly rule: string }[];
  /** True when another one names it. */
  isTaken: boolean;
}

function entriesOf({ findings, suppressed }: Findings): Omit<Entry, 'order'>[] {
  return [...findings.map(finding => ({ finding })), ...suppressed].map(given => ({
    ...given,
    also: [...(given.finding.also ?? [])],
    isTaken: false,
  }));
}

function mergeInFile(entries: readonly Entry[], weaknessesOf: WeaknessesOf): void {
  const byLine = grouped(entries, ({ finding }) => finding.region.startLine);
  const others = entries.filter(({ finding }) => finding.tool !== undefined);
  for (const distances of [[0], [-near, near]])
    for (const other of others) {
      if (other.isTaken || other.also.length > 0) continue;
      const { tool = '', rule, region } = other.finding;
      const places = distances.flatMap(distance =>
        (byLine.get(region.startLine + distance) ?? []).slice(0, mostOnLine),
      );
      const first = places.find(
        place =>
          place !== other &&
          !place.isTaken &&
          place.finding.tool !== tool &&
          // A comment of this project speaks for all scanners; what another one leaves out, only for that one.
          (place.suppression === undefined || place.finding.tool === undefined || other.suppression !== undefined) &&
          place.order < other.order &&
          place.also.every(known => known.tool !== tool || known.rule !== rule) &&
          share(weaknessesOf(place.finding), weaknessesOf(other.finding)),
      );
      if (first === undefined) continue;
      first.also.push({ tool, rule });
      other.isTaken = true;
    }
}

function grouped<Key>(entries: readonly Entry[], keyOf: (entry: Entry) => Key): ReadonlyMap<Key, Entry[]> {
  const groups = new Map<Key, Entry[]>();
  for (const entry of entries) {
    const group = groups.get(keyOf(entry));
    if (group === undefined) groups.set(keyOf(entry), [entry]);
    else group.push(entry);
  }
  return groups;
}

function share(some: readonly number[], others: readonly number[]): boolean {
  return some.some(number => others.includes(number));
}
