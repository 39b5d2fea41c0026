import { type Entries } from '../../flow/tables.ts';
/** Names of options that ask for an old version of TLS. */
export declare function isOldTls(value: unknown): boolean;
/** Hashes, ciphers, modes and keys. */
export declare const cryptoChecks: Entries;
