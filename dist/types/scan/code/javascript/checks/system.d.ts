import { type Entries } from '../../flow/tables.ts';
/** Files, buffers, connections and windows. */
export declare const systemChecks: Entries;
