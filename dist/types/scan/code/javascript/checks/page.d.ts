import { type Entries } from '../../flow/tables.ts';
/** What pages do with windows, storage and markup. */
export declare const pageChecks: Entries;
