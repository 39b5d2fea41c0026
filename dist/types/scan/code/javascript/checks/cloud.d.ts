import { type Entries } from '../../flow/tables.ts';
/** Buckets, queues and the like, as the development kit of a cloud makes them. */
export declare const cloudChecks: Entries;
