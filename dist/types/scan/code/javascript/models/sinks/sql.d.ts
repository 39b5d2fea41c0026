import { type Entries } from '../../../flow/tables.ts';
/** Statements that are sent to databases. */
export declare const sqlSinks: Entries;
