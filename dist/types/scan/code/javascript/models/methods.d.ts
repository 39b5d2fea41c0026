import { type Entries } from '../../flow/tables.ts';
/** Methods of texts. */
export declare const textMethods: Entries;
