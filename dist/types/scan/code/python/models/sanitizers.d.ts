import { type Entries } from '../../flow/tables.ts';
/** What an address in which everything special is quoted can do no harm to. */
export declare const quoted: number;
/** Calls after which data is harmless for some kinds of sinks. */
export declare const sanitizers: Entries;
