import type { Program } from '../program.ts';
/** Programs that list files and show what is in them. */
export declare const listingPrograms: readonly Program[];
