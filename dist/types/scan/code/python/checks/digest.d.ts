import { type Entries } from '../../flow/tables.ts';
/** Hashes, of passwords too. */
export declare const digestChecks: Entries;
