import type { Sink } from '../../../flow/model.ts';
import { type Entries } from '../../../flow/tables.ts';
/** Members, formats, cells, libraries, numbers and settings that somebody else chooses. */
export declare const dynamicSinks: Entries;
/** What is assigned to. */
export declare const assignedSettings: ReadonlyMap<string, readonly Sink[]>;
