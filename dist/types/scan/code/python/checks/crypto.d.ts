import { type Entries } from '../../flow/tables.ts';
/** Hashes, ciphers, modes and keys. */
export declare const cryptoChecks: Entries;
