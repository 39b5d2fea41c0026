import { type Entries } from '../../flow/tables.ts';
/** Generators whose next value can be computed. `random.SystemRandom` and `secrets` are not among them. */
export declare const randomness: Entries;
