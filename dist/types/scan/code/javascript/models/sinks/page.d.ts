import type { Sink } from '../../../flow/model.ts';
import { type Entries } from '../../../flow/tables.ts';
/** What pages are made of. */
export declare const pageSinks: Entries;
/** What is assigned to, of a page. */
export declare const pageAssignments: ReadonlyMap<string, readonly Sink[]>;
