import { type Entries } from '../../flow/tables.ts';
/** Methods of lists, sets and maps, and what makes them. */
export declare const collections: Entries;
