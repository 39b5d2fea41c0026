import { type Entries } from '../../flow/tables.ts';
/** Files and buffers. */
export declare const systemChecks: Entries;
