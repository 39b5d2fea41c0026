import type { AuditEvent, EventBodies, EventType } from '../audit/event.ts';

/** An event of one type. */
export type EventOf<T extends EventType> = Extract<AuditEvent, { readonly type: T }>;

/** A tool call and its decision, as the log holds them. */
export type DecidedCall = EventOf<'call.decided'>;

/** The events of one type, in the order of the log. */
export function eventsOf<T extends EventType>(events: readonly AuditEvent[], type: T): EventOf<T>[] {
  return events.filter((event): event is EventOf<T> => event.type === type);
}

/** How the run was set up; absent when its beginning is not on record. */
export function startOf(events: readonly AuditEvent[]): EventBodies['run.started'] | undefined {
  return eventsOf(events, 'run.started')[0]?.body;
}

/** The numbers of some events, in ascending order, first and last included, evenly spread: the same choice every time. */
export function sampleOf(events: readonly { readonly seq: number }[], size = 8): number[] {
  const numbers = [...new Set(events.map(event => event.seq))].sort((a, b) => a - b);
  const step = Math.max(1, (numbers.length - 1) / (size - 1));
  return Array.from({ length: Math.min(size, numbers.length) }, (_, i) => numbers[Math.round(i * step)] ?? 0);
}

/** How often each text occurs: most frequent first, then in code unit order. */
export function tally(texts: Iterable<string>): { readonly text: string; readonly count: number }[] {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return [...counts]
    .map(([text, count]) => ({ text, count }))
    .sort((a, b) => b.count - a.count || (a.text < b.text ? -1 : 1));
}

/** A tally on one line, `text (n)`; says how many texts were left out after the first twelve. */
export function tallyLine(texts: Iterable<string>, limit = 12): string {
  const counted = tally(texts);
  if (counted.length === 0) return 'none';
  const shown = counted.slice(0, limit).map(({ text, count }) => `${text} (${count})`);
  const more = counted.length - shown.length;
  return [...shown, ...(more > 0 ? [`${more} more`] : [])].join(', ');
}

/** `allowed` or `denied`, for sentences. */
export function effectWord(effect: 'allow' | 'deny'): 'allowed' | 'denied' {
  return effect === 'allow' ? 'allowed' : 'denied';
}
