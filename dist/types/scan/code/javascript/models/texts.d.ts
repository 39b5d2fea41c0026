import { type Entries } from '../../flow/tables.ts';
/** Functions that write values as texts, and read them from texts. */
export declare const texts: Entries;
