import type { Sink } from '../../../flow/model.ts';
import { type Entries } from '../../../flow/tables.ts';
/** Where browsers are sent, and where the program itself goes. */
export declare const addressSinks: Entries;
/** What is assigned to. */
export declare const assignedAddresses: ReadonlyMap<string, readonly Sink[]>;
