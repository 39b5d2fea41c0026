import { type Entries } from '../../flow/tables.ts';
/** Settings of web applications. */
export declare const webChecks: Entries;
