import type { Call } from '../../../flow/model.ts';
import { type Entries } from '../../../flow/tables.ts';
/** Whether a call asks for a shell. */
export declare function usesShell({ positional }: Call): boolean;
/** Programs that are started. */
export declare const commandSinks: Entries;
/** Code that is run. */
export declare const codeSinks: Entries;
