import type { Result } from '../../flow/model.ts';
import { type Entries } from '../../flow/tables.ts';
/** What it is given, harmless for some kinds; of something unknown it makes something that is. */
export declare function makes(bits: number): Result;
/** Functions that make data harmless, and for what. */
export declare const sanitizers: Entries;
