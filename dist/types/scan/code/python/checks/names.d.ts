import type { Call } from '../../flow/model.ts';
import { type Entries } from '../../flow/tables.ts';
/** Names of the program that are chosen or handed out while it runs. */
export declare const nameChecks: Entries;
/** `globals()[name]()`: what is called is chosen among all that the module knows. */
export declare function callsAnyName({ node, callee }: Call): boolean;
