import type { LostCall, PastCall } from '../audit/past-calls.ts';
import type { Json } from '../json.ts';
import { flips, type Twice } from '../policy/diff/replay.ts';
import type { Said } from '../policy/diff/standing.ts';
import type { Replayed } from '../render/policy-diff.ts';
import type { ToolCall } from '../tool-call.ts';

/** Takes secrets out of what is shown. */
export type Clean = <T>(value: T) => T;

/** Calls of the past as they were and are decided, for people: grouped, and without secrets. */
export function replayedOf(
  twice: readonly Twice[],
  calls: readonly PastCall[],
  lost: readonly LostCall[],
  clean: Clean,
): Replayed {
  return { calls: calls.length, lost: reasonsOf(lost), flips: clean(flips(twice)) };
}

/** Why lines of a log are left out, how many, and the first of them. */
export function reasonsOf(lost: readonly LostCall[]): { why: string; count: number; first: string }[] {
  const reasons = new Map<string, { why: string; count: number; first: string }>();
  for (const { why, file, line } of lost) {
    const known = reasons.get(why) ?? { why, count: 0, first: `${file}:${line}` };
    reasons.set(why, { ...known, count: known.count + 1 });
  }
  return [...reasons.values()].sort((a, b) => b.count - a.count);
}

/** Where in a log a call stands. */
export function whereOf({ file, line }: PastCall): string {
  return `${file}:${line}`;
}

/** Only what is shown of a call. */
export function bareCall({ tool, input }: ToolCall): Pick<ToolCall, 'tool' | 'input'> {
  return { tool, input };
}

/** A redactor's `value` for anything that is JSON when it is printed. */
export function cleaner(redactor: { value(value: Json): Json }): Clean {
  return <T>(value: T) => redactor.value(value as Json) as T;
}

/** What the rules said then; nothing when the log does not say. */
export function saidThen({ answer, rule }: PastCall, now: Said): Said | undefined {
  if (answer === undefined) return undefined;
  const rules = rule === undefined ? [] : [rule];
  // A session does not say whether a rule asked or none had a say.
  if (answer === 'referred') return { standing: now.standing === 'ask' ? 'ask' : 'open', rules };
  return { standing: answer, rules };
}
