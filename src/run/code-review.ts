import { posix } from 'node:path';
import type { AuditEvent, NewEvent } from '../audit/event.ts';
import { writtenPaths } from '../examine/afterwards.ts';
import { type CodeGate, createCodeGate } from '../examine/code.ts';
import { isAtLeast } from '../policy/code.ts';
import { noteOn } from './code-note.ts';
import { type CodeScansParts, createCodeScans, nameIn, type Reviewed } from './code-scans.ts';
import { type Change, createCodeTracker, recordedFinding, type Tracked } from './code-tracker.ts';

/** What following the code of a run needs. */
export interface CodeReviewParts extends CodeScansParts {
  readonly tellAtMost: number;
  readonly helpOf: (rule: string) => string | undefined;
  /** Writes an event to the log, with secrets masked, and says what was written. */
  readonly record: (event: NewEvent) => AuditEvent;
}

/** The code that the agent of a run writes: looked at before and after each call, and once more at the end. */
export interface CodeReview {
  /** For the door: remembers files as they are before their first write, and refuses what the policy blocks. */
  readonly gate: CodeGate;
  /**
   * Scans the files that a call wrote, and those with findings that it changed some other way; records what is new, what
   * is gone and what is left. Answers what the agent is to be told.
   */
  after(call: string, written: readonly string[]): Promise<string | undefined>;
  /** Records what is left when the run ends. */
  end(): Promise<void>;
}

/** Of more files with findings, only these are looked at after calls that do not name them. */
const mostFiles = 200;

export function createCodeReview(parts: CodeReviewParts): CodeReview {
  const { scanner, workspace, consequenceAt } = parts;
  const nameOf = nameIn(workspace);
  const pathOf = (name: string) => posix.resolve(workspace, name);
  const isCode = (path: string) => scanner.languageOf(nameOf(path)) !== undefined;
  const scans = createCodeScans(parts);
  const tracker = createCodeTracker(({ where, severity }) => consequenceAt(pathOf(where), severity));
  const gate = createCodeGate({
    ...parts,
    readBefore: parts.read,
    nameOf,
    known: async path => (await scans.known(path)).seen,
  });

  const review = async (paths: readonly string[], call?: string): Promise<string | undefined> => {
    const reviews: Review[] = [];
    for (const path of paths) {
      const before = tracker.files().get(nameOf(path));
      const reviewed = await scans.review(path, before !== undefined);
      const { entry, fresh, isWhole } = reviewed;
      reviews.push({ ...reviewed, ...tracker.update(entry.path, fresh, isWhole), isSame: fresh.text === before });
    }
    if (reviews.length === 0) return undefined;
    const findings = recordReviews(reviews, call, parts);
    const unscanned = reviews
      .map(({ entry }) => entry)
      .filter(({ consequence }) => consequence && isAtLeast(consequence, 'fail'));
    return noteOn({ findings, unscanned }, parts.tellAtMost, parts.helpOf);
  };

  /** Files with findings that are not as they were when they were scanned. */
  const changed = () =>
    [...tracker.files()]
      .slice(0, mostFiles)
      .filter(([name, text]) => scans.textNow(pathOf(name)) !== text)
      .map(([name]) => pathOf(name));

  // One after the other: calls that run side by side may write the same file.
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const done = last.then(work);
    last = done.catch(() => undefined);
    return done;
  };

  return {
    gate: async (call, operations) => {
      for (const path of writtenPaths(operations)) if (isCode(path)) await parts.base.textOf(path);
      return gate(call, operations);
    },
    after: (call, written) => inTurn(() => review([...new Set([...written.filter(isCode), ...changed()])], call)),
    end: () =>
      inTurn(async () => {
        await review(changed());
        recordOpen(tracker.left().filter(isTold), {}, parts);
      }),
  };
}

/** A file that was scanned once more, and what that changed. */
interface Review extends Reviewed, Change {
  /** Whether it is as it was when findings were last seen in it. */
  readonly isSame: boolean;
}

/** What is told to the agent; the rest is only recorded. */
const isTold = ({ consequence }: Tracked) => isAtLeast(consequence, 'tell');

/** Records what scans saw after a call, or at the end; answers the findings that the agent is to be told of. */
function recordReviews(
  reviews: readonly Review[],
  call: string | undefined,
  { record, tellAtMost }: CodeReviewParts,
): readonly Tracked[] {
  // A call that failed left the file as it was: nobody ignored anything.
  const answered = reviews
    .filter(({ isSame }) => !isSame && call !== undefined)
    .flatMap(({ there }) => there)
    .filter(isTold);
  const told = answered.filter(tracked => tracked.told < tellAtMost);
  for (const tracked of told) tracked.told += 1;
  const about = call === undefined ? {} : { call };
  const there = reviews.flatMap(change => change.there);
  const files = reviews.map(({ entry }) => entry);
  const scan = record({ type: 'code.scanned', body: { ...about, files, findings: there.map(recordedFinding) } });
  for (const tracked of there) tracked.found ??= scan.seq;
  for (const tracked of reviews.flatMap(({ closed }) => closed))
    record({ type: 'finding.closed', body: { ...placeOf(tracked), scan: scan.seq, ...about } });
  recordOpen(
    answered.filter(tracked => !told.includes(tracked)),
    about,
    { record },
  );
  return told;
}

/** Records, once, that findings are left open. */
function recordOpen(
  left: readonly Tracked[],
  about: { readonly call?: string },
  { record }: Pick<CodeReviewParts, 'record'>,
): void {
  for (const tracked of left.filter(({ opened }) => !opened)) {
    tracked.opened = true;
    const { told, consequence } = tracked;
    record({ type: 'finding.opened', body: { ...placeOf(tracked), told, consequence, ...about } });
  }
}

function placeOf({ number, found = -1, finding: { rule, where, region } }: Tracked) {
  return { number, found, rule, path: where, line: region.startLine };
}
