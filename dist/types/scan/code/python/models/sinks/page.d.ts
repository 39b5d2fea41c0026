import type { Sink } from '../../../flow/model.ts';
import { type Entries } from '../../../flow/tables.ts';
/** What is returned by a function that answers a web request. */
export declare const answer: Sink;
/** The same of a function that answers with a dictionary, of which only the body is a page. */
export declare const bodyOfAnswer: Sink;
/** Pages, and texts that are read as templates of them. */
export declare const pageSinks: Entries;
/** What is assigned to. */
export declare const assignedPages: ReadonlyMap<string, readonly Sink[]>;
