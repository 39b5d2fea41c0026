import { type Entries } from '../../flow/tables.ts';
/** Objects whose state or kind matters, and functions that carry data on. */
export declare const objects: Entries;
