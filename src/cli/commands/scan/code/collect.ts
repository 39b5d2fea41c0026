import { statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { relative, resolve } from 'node:path';
import { filesBelow } from '../../../../adapters/source-files.ts';
import { codeLanguageOf } from '../../../../scan/code/scanner.ts';
import type { Ticker } from '../../../ticker.ts';
import { many } from '../output.ts';
import type { FileScan, ScanFile } from './file-scanner.ts';
import type { Gap, Outcome } from './outcome.ts';
import { scanWithWorkers } from './pool.ts';
import { startWorker } from './worker.ts';

/** What is to be scanned, and how. */
export interface Collecting {
  readonly paths: readonly string[];
  readonly cwd: string;
  /** How many processes scan; by the machine and the work when absent. */
  readonly jobs?: number;
  /** What makes this program one of them. */
  readonly workerWords: readonly string[];
  /** Makes what scans files; each process makes its own. */
  readonly createScanner: () => Promise<ScanFile>;
  readonly ticker: Ticker;
}

/** A process of its own pays from so many bytes of source on. */
const bytesForWorker = 1_500_000;
const mostWorkers = 16;

/** Scans the files below paths that are in a language we know, and says what it did not scan. */
export async function collect({ paths, cwd, jobs, workerWords, createScanner, ticker }: Collecting): Promise<Outcome> {
  const { names, gaps } = sourcesBelow(paths, cwd);
  const count = jobs ?? workersFor(names, cwd);
  const tell = (done: number) =>
    ticker.tell(() => `${done} of ${many(names.length, 'file')} scanned: ${names[done] ?? ''}`);
  const scans =
    count <= 1
      ? await scanHere(names, createScanner, tell)
      : await scanWithWorkers(names, count, listeners => startWorker(workerWords, cwd, listeners), tell);
  ticker.end();
  return {
    findings: scans.flatMap(scan => scan.findings),
    suppressed: scans.flatMap(scan => scan.suppressed ?? []),
    gaps: [...gaps, ...scans.flatMap((scan, i) => gapOf(scan, names[i] ?? ''))],
    files: scans.filter(scan => scan.isUnread !== true).length,
    others: [],
  };
}

function gapOf({ error, isUnread }: FileScan, path: string): Gap[] {
  return error === undefined ? [] : [{ path, why: error, ...(isUnread === undefined ? {} : { isUnread }) }];
}

/** The files that are scanned, each once, by their names from `cwd`, in the order in which they are found. */
function sourcesBelow(paths: readonly string[], cwd: string): { names: readonly string[]; gaps: readonly Gap[] } {
  const names = new Set<string>();
  const gaps: Gap[] = [];
  for (const file of filesBelow(paths.map(path => resolve(cwd, path)))) {
    const name = relative(cwd, file.path) || file.path;
    if (file.kind === 'unreadable') gaps.push({ path: name, why: file.why, isUnread: true });
    else if (codeLanguageOf(name) === undefined) continue;
    // What it leads to is scanned where it lies, if it is ours.
    else if (file.kind === 'link') gaps.push({ path: name, why: 'a symbolic link' });
    else names.add(name);
  }
  return { names: [...names], gaps };
}

async function scanHere(
  names: readonly string[],
  createScanner: Collecting['createScanner'],
  tell: (done: number) => void,
): Promise<FileScan[]> {
  const scan = await createScanner();
  return names.map((name, i) => {
    tell(i);
    return scan(name);
  });
}

function workersFor(names: readonly string[], cwd: string): number {
  const most = Math.min(availableParallelism(), mostWorkers);
  if (most < 2) return 1;
  let bytes = 0;
  for (const name of names) {
    bytes += statSync(resolve(cwd, name), { throwIfNoEntry: false })?.size ?? 0;
    if (bytes >= most * bytesForWorker) return most;
  }
  return Math.max(1, Math.floor(bytes / bytesForWorker));
}
