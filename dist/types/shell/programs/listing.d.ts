import type { Operation } from '../../operation.ts';
import { type Arg } from '../arg.ts';
import type { Invocation, Program } from '../program.ts';
/**
 * What a listing looks at. A name with wildcards, or one that is a file for certain, is an entry of its folder, of
 * which nothing but the entry is shown.
 */
export declare function listed(arg: Arg, invocation: Invocation, entriesOnly: boolean): Operation[];
/** Programs that list files and say what is known of them. */
export declare const listingPrograms: readonly Program[];
