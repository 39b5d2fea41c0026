import type { Sink } from '../../../flow/model.ts';
import { type Entries } from '../../../flow/tables.ts';
/** Headers, cookies, sessions, logs, mail and records. */
export declare const webSinks: Entries;
/** What is assigned to. */
export declare const assignedSinks: ReadonlyMap<string, readonly Sink[]>;
