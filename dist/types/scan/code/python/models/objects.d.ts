import { type Entries } from '../../flow/tables.ts';
/** Objects whose state or kind matters to what is done with them. */
export declare const objects: Entries;
