import { type Entries } from '../../../flow/tables.ts';
/** Files that are opened, changed or looked for. */
export declare const pathSinks: Entries;
