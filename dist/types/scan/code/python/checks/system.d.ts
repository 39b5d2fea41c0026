import { type Entries } from '../../flow/tables.ts';
/** The machine that the program runs on. */
export declare const systemChecks: Entries;
