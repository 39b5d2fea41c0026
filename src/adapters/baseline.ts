import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import { type Baseline, baselinePath } from '../scan/secrets/baseline.ts';
import { readBaseline } from '../scan/secrets/baseline-file.ts';
import { readText } from './files.ts';

/** Where the baseline of a workspace lies, when it has one; also a link that leads nowhere, which is then an error. */
export function baselineFile(workspace: string): string | undefined {
  const file = join(workspace, baselinePath);
  return lstatSync(file, { throwIfNoEntry: false }) === undefined ? undefined : file;
}

/** The baseline of a workspace; nothing when it has none. Throws `InputError` when it cannot be read to its end. */
export function baselineOf(workspace: string): Baseline | undefined {
  const file = baselineFile(workspace);
  return file === undefined ? undefined : readBaseline(readText(file).text, file);
}
