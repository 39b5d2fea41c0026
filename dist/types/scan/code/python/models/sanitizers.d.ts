import { type Entries } from '../../flow/tables.ts';
/** Calls after which data is harmless for some kinds of sinks. */
export declare const sanitizers: Entries;
