import { type Entries } from '../../flow/tables.ts';
/** True for the address of a web socket on another machine that is not encrypted. */
export declare function isClearSocket(value: unknown): boolean;
/** Connections to other machines. */
export declare const transportChecks: Entries;
