import { type Entries } from '../../flow/tables.ts';
/** Generators that can be predicted. */
export declare const randomness: Entries;
