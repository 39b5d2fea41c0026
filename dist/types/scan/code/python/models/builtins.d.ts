import { type Entries } from '../../flow/tables.ts';
/** Functions of Python itself and of its small helpers. */
export declare const builtins: Entries;
