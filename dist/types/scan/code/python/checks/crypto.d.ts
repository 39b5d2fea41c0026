import { type Entries } from '../../flow/tables.ts';
/** Ciphers, modes and keys. */
export declare const cryptoChecks: Entries;
