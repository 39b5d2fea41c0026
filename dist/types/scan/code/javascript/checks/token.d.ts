import { type Entries } from '../../flow/tables.ts';
/** Sessions, tokens and the keys that sign them. */
export declare const tokenChecks: Entries;
