import { type Entries } from '../../../flow/tables.ts';
/** Queries, parsers and objects that are given data. */
export declare const dataSinks: Entries;
