import type { ToolCall } from '../../tool-call.ts';
import { type Direction, directionOf, type Said } from './standing.ts';

/** A call of the past and what was said of it twice: then and now, or by one policy and another. */
export interface Twice {
  readonly call: Pick<ToolCall, 'tool' | 'input'>;
  readonly where: string;
  readonly old: Said;
  readonly now: Said;
}

/** Calls of the past that differ in the same way. */
export interface Flip {
  readonly direction: Direction;
  readonly old: Said;
  readonly now: Said;
  readonly count: number;
  /** The first of them. */
  readonly calls: readonly Pick<Twice, 'call' | 'where'>[];
}

const shown = 3;

/** The calls that are decided otherwise, counted and grouped by what decides, the largest group first. */
export function flips(all: readonly Twice[]): Flip[] {
  const groups = new Map<string, Flip>();
  for (const { call, where, old, now } of all) {
    const direction = directionOf(old.standing, now.standing);
    if (direction === undefined) continue;
    const key = JSON.stringify([old, now]);
    const known = groups.get(key) ?? { direction, old, now, count: 0, calls: [] };
    const calls = known.calls.length < shown ? [...known.calls, { call, where }] : known.calls;
    groups.set(key, { ...known, count: known.count + 1, calls });
  }
  return [...groups.values()].sort(
    (a, b) => Number(b.direction === 'loosened') - Number(a.direction === 'loosened') || b.count - a.count,
  );
}

/** How often each rule decides, by what it says; `open` stands for calls that no rule settles. */
export function tally(said: readonly Said[]): { standing: Said['standing']; rule: string; count: number }[] {
  const counts = new Map<string, { standing: Said['standing']; rule: string; count: number }>();
  for (const { standing, rules } of said) {
    const rule = rules.join(', ') || '-';
    const key = `${standing} ${rule}`;
    counts.set(key, { standing, rule, count: (counts.get(key)?.count ?? 0) + 1 });
  }
  return [...counts.values()].sort((a, b) => b.count - a.count || (a.rule < b.rule ? -1 : 1));
}
