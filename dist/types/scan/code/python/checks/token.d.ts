import { type Entries } from '../../flow/tables.ts';
/** JSON web tokens. */
export declare const tokenChecks: Entries;
