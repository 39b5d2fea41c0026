import type { CodeFinding } from '../audit/event.ts';
import type { Consequence } from '../policy/policy.ts';
import { type Seen, sameAs } from '../scan/code/baseline.ts';
import type { Finding } from '../scan/finding.ts';

/** A finding of the run that is not closed. */
export interface Tracked {
  readonly number: number;
  readonly consequence: Consequence;
  /** As the latest scan saw it. */
  finding: Finding;
  told: number;
  /** Number of the event that saw it first, once that is written. */
  found: number | undefined;
  /** Whether it is recorded as open. */
  opened: boolean;
}

/** What a scan of a file changed. */
export interface Change {
  /** What is there now and is not closed. */
  readonly there: readonly Tracked[];
  readonly closed: readonly Tracked[];
}

/** The findings of a run that are not closed, from scan to scan. */
export interface CodeTracker {
  /** Takes what a scan found new in a file; one that is not whole closes nothing. */
  update(path: string, seen: Seen, isWhole: boolean): Change;
  /** Files with findings that are not closed, and the text in which they stood. */
  files(): ReadonlyMap<string, string>;
  /** All that is not closed. */
  left(): readonly Tracked[];
}

export function createCodeTracker(consequenceOf: (finding: Finding) => Consequence): CodeTracker {
  const files = new Map<string, { readonly text: string; readonly open: readonly Tracked[] }>();
  /** How often the agent was told of what it then took out: it may put that back, again and again. */
  const toldBefore = new Map<string, number>();
  let last = 0;
  const begin = (finding: Finding, name: string): Tracked => ({
    number: ++last,
    consequence: consequenceOf(finding),
    finding,
    told: toldBefore.get(name) ?? 0,
    found: undefined,
    opened: false,
  });
  return {
    update(path, seen, isWhole) {
      const { text = '', open = [] } = files.get(path) ?? {};
      const same = sameAs({ text, findings: open.map(({ finding }) => finding) }, seen);
      const gone = open.filter((_, at) => !same.includes(at));
      const there = seen.findings.map((finding, at) => {
        const before = open[same[at] ?? -1] ?? takeLike(finding, gone);
        if (before === undefined) return begin(finding, nameOf(finding, seen.text));
        before.finding = finding;
        return before;
      });
      const [kept, closed] = isWhole ? [[], gone] : [gone, []];
      for (const { finding, told } of closed) toldBefore.set(nameOf(finding, text), told);
      files.delete(path);
      if (there.length + kept.length > 0) files.set(path, { text: seen.text, open: [...there, ...kept] });
      return { there, closed };
    },
    files: () => new Map([...files].map(([path, { text }]) => [path, text])),
    left: () => [...files.values()].flatMap(({ open }) => open),
  };
}

/** A line that was changed and still breaks the same rule is the same finding: it was not corrected. */
function takeLike({ rule }: Finding, gone: Tracked[]): Tracked | undefined {
  const at = gone.findIndex(({ finding }) => finding.rule === rule);
  return at < 0 ? undefined : gone.splice(at, 1)[0];
}

/** A finding by its file, its rule and its line. */
function nameOf({ where, rule, region }: Finding, text: string): string {
  const line = text.split(/\r\n?|\n/)[region.startLine - 1] ?? '';
  return [where, rule, line.replaceAll(/\s+/g, '')].join('\n');
}

/** A finding as the log keeps it. */
export function recordedFinding({ finding, number, consequence, told }: Tracked): CodeFinding {
  return { ...finding, number, consequence, told };
}
