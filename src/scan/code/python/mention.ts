import type { File } from '../flow/machine.ts';

const answers = new WeakMap<File, Map<RegExp, boolean>>();

/** Whether a word stands anywhere in a file; each file is read once for each pattern, however often it is asked. */
export function mentions(file: File, pattern: RegExp): boolean {
  const known = answers.get(file) ?? new Map<RegExp, boolean>();
  answers.set(file, known);
  const answer = known.get(pattern) ?? pattern.test(file.source);
  known.set(pattern, answer);
  return answer;
}
