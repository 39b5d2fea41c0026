import type { Severity } from '../../finding.ts';
import type { Kind } from './kinds.ts';
import type { CallModel, Check, Place, Result, Sink } from './model.ts';
import type { Origin } from './value.ts';
/** Entries of a table: names, and what is known of them. */
export type Entries = readonly (readonly [name: string, model: CallModel])[];
/** One table of all; of two results for one name the first counts, sinks and checks add up. */
export declare function tableOf(...tables: readonly Entries[]): ReadonlyMap<string, CallModel>;
/** Names that give back the same way. */
export declare function gives(result: Result, ...names: readonly string[]): Entries;
/** Names that must not be given the same data. */
export declare function guardsAgainst(sink: Sink, ...names: readonly string[]): Entries;
/** Names that are wrong in the same way. */
export declare function checks(check: Check, ...names: readonly string[]): Entries;
/** Names with a prefix. */
export declare function under(prefix: string, ...names: readonly string[]): string[];
/** A sink with the usual severities: foreign data an error, a caller's or the user's own a note. */
export declare function sinkOf(rule: string, kind: Kind, places: readonly Place[], lacks: string, more?: Partial<Sink> & {
    severity?: Readonly<Partial<Record<Origin, Severity>>>;
}): Sink;
