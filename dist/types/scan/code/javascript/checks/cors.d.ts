import { type Entries } from '../../flow/tables.ts';
/** Which sites may read answers. */
export declare const corsChecks: Entries;
