import type { Severity } from '../../finding.ts';
import type { Kind } from './kinds.ts';
import type { CallModel, Check, Place, Result, Sink } from './model.ts';
import type { Origin } from './value.ts';

/** Entries of a table: names, and what is known of them. */
export type Entries = readonly (readonly [name: string, model: CallModel])[];

/** One table of all; of two results for one name the first counts, sinks and checks add up. */
export function tableOf(...tables: readonly Entries[]): ReadonlyMap<string, CallModel> {
  const all = new Map<string, CallModel>();
  for (const [name, model] of tables.flat()) {
    const known = all.get(name);
    all.set(name, known === undefined ? model : both(known, model));
  }
  return all;
}

function both(a: CallModel, b: CallModel): CallModel {
  const result = a.result ?? b.result;
  return {
    ...((a.ends ?? b.ends) ? { ends: true } : {}),
    sinks: [...(a.sinks ?? []), ...(b.sinks ?? [])],
    checks: [...(a.checks ?? []), ...(b.checks ?? [])],
    ...(result === undefined ? {} : { result }),
  };
}

/** Names that give back the same way. */
export function gives(result: Result, ...names: readonly string[]): Entries {
  return names.map(name => [name, { result }]);
}

/** Names that must not be given the same data. */
export function guardsAgainst(sink: Sink, ...names: readonly string[]): Entries {
  return names.map(name => [name, { sinks: [sink] }]);
}

/** Names that are wrong in the same way. */
export function checks(check: Check, ...names: readonly string[]): Entries {
  return names.map(name => [name, { checks: [check] }]);
}

/** Names with a prefix. */
export function under(prefix: string, ...names: readonly string[]): string[] {
  return names.map(name => prefix + name);
}

/** A sink with the usual severities: foreign data an error, a caller's or the user's own a note. */
export function sinkOf(
  rule: string,
  kind: Kind,
  places: readonly Place[],
  lacks: string,
  more: Partial<Sink> & { severity?: Readonly<Partial<Record<Origin, Severity>>> } = {},
): Sink {
  return { rule, kind, places, lacks, severity: { request: 'error', remote: 'note', local: 'note' }, ...more };
}
