import type { Program } from '../../program.ts';
/** Databases by their own clients. A statement that only reads is no operation; any other is code. */
export declare const databaseClients: readonly Program[];
