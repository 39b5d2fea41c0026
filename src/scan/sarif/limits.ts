import { faultAt, type JsonValue } from './value.ts';

/** What is read of a file at most. */
export const otherLimits = { runs: 20, results: 100_000, rules: 25_000, message: 2_000 } as const;

/** A list that is not longer than what is read; throws `InputError` when it is. */
export function limited(all: JsonValue[], most: number, at: JsonValue, what: string): JsonValue[] {
  if (all.length > most) throw faultAt(at, `it holds ${all.length} ${what}; at most ${most} are read`);
  return all;
}
