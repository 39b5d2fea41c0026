import { type Entries } from '../../../flow/tables.ts';
/** Files that are read, written or sent. */
export declare const pathSinks: Entries;
export declare const archiveSinks: Entries;
