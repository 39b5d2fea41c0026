import { type Json } from '../json.ts';
/** What a call would have done, in one string of at most 400 characters: the command, the path, or its first strings. */
export declare function callSummary(input: Json): string;
