import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { baselineFile, baselineOf } from '../../../adapters/baseline.ts';
import { readText } from '../../../adapters/files.ts';
import { today } from '../../../adapters/policy-places.ts';
import {
  acceptanceOf,
  type Baseline,
  type BaselineEntry,
  baselinePath,
  entryFor,
} from '../../../scan/secrets/baseline.ts';
import { readBaseline } from '../../../scan/secrets/baseline-file.ts';
import type { Result } from './search.ts';

/** The baseline that a scan goes by. */
export interface OpenBaseline {
  readonly file: string;
  /** The folder that its paths start at. */
  readonly root: string;
  /** Absent when there is no such file yet. */
  readonly baseline?: Baseline;
}

/** A baseline that a user named, and whether it may yet have to be written. */
interface Named {
  readonly file: string;
  readonly isNew: boolean;
}

/**
 * The baseline for what is scanned in a folder: the one that is named, or the one of the nearest folder upwards, not
 * beyond the repository. Throws `InputError` when it is there and cannot be read: half a baseline accepts nothing.
 */
export function openBaseline(folder: string, named?: Named): OpenBaseline {
  if (named !== undefined) {
    const { file, isNew } = named;
    const root = file.endsWith(`/${baselinePath}`) ? dirname(dirname(file)) : dirname(file);
    return isNew && !existsSync(file)
      ? { file, root }
      : { file, root, baseline: readBaseline(readText(file).text, file) };
  }
  const root = rootFor(resolve(folder));
  const baseline = baselineOf(root);
  return { file: join(root, baselinePath), root, ...(baseline === undefined ? {} : { baseline }) };
}

/** The nearest folder with a baseline; without one, the top of the repository, or the folder itself. */
function rootFor(folder: string): string {
  for (let at = folder; ; at = dirname(at)) {
    if (baselineFile(at) !== undefined || existsSync(join(at, '.git'))) return at;
    if (dirname(at) === at) return folder;
  }
}

/** A result that a baseline knows, and the entry. */
export interface Known {
  readonly result: Result;
  readonly entry: BaselineEntry;
}

/** Results by what the baseline says of them today. */
export interface Sorted {
  readonly accepted: readonly Known[];
  /** Known once; they are findings again. */
  readonly expired: readonly Known[];
  readonly open: readonly Result[];
}

/** Sorts results by a baseline. */
export function sorted(results: readonly Result[], baseline: Baseline | undefined, day = today()): Sorted {
  const [accepted, expired, open]: [Known[], Known[], Result[]] = [[], [], []];
  for (const result of results) {
    const entry = baseline && result.sighted && entryFor(baseline, result.sighted);
    if (entry === undefined) open.push(result);
    else (acceptanceOf(entry, day) === 'accepted' ? accepted : expired).push({ result, entry });
  }
  return { accepted, expired, open };
}
