import { InputError } from '../errors.ts';
import type { ReadBefore } from '../examine/afterwards.ts';
import type { SecretFacts } from '../examine/secrets.ts';
import type { Baseline } from '../scan/secrets/baseline.ts';
import { readText } from './files.ts';
import { isIgnored } from './git-ignored.ts';

/** The largest file that is looked at as it would be after a call; of a larger one the log says that it was not. */
const maxBeforeBytes = 2 * 1024 * 1024;

/** What this machine knows of the files of a call; `baseline` is asked where a secret was found. */
export function secretFacts(baseline: () => Baseline | undefined): SecretFacts {
  return { isIgnored, readBefore: readerUpTo(maxBeforeBytes), baseline };
}

/** Reads text files up to a size. */
export function readerUpTo(maxBytes: number): ReadBefore {
  return path => {
    try {
      return readText(path, maxBytes).text;
    } catch (error) {
      if (error instanceof InputError && error.problems[0]?.code === 'FILE_MISSING') return undefined;
      throw error;
    }
  };
}
