import type { Sink } from '../../../flow/model.ts';
import { type Entries } from '../../../flow/tables.ts';
/** What is returned by a function that answers a web request. */
export declare const answer: Sink;
/** What browsers, servers and other machines are given. */
export declare const webSinks: Entries;
/** What is assigned to. */
export declare const assignedSinks: ReadonlyMap<string, readonly Sink[]>;
