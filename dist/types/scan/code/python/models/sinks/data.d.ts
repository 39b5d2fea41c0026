import { type Entries } from '../../../flow/tables.ts';
/** Formats that make objects, and so run code. */
export declare const deserialisationSinks: Entries;
/** XML that is parsed. */
export declare const xmlSinks: Entries;
/** Directories that are searched. */
export declare const ldapSinks: Entries;
/** XML that is searched. */
export declare const xpathSinks: Entries;
/** Patterns. */
export declare const regexSinks: Entries;
