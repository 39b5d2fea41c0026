import { type Entries } from '../../../flow/tables.ts';
/** Browsers that are driven by a program. */
export declare const browserSinks: Entries;
