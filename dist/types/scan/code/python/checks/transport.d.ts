import { type Entries } from '../../flow/tables.ts';
/** Connections to other machines. */
export declare const transportChecks: Entries;
