import { type Entries } from '../../../flow/tables.ts';
/** Statements of SQL, and queries of document stores. */
export declare const sqlSinks: Entries;
