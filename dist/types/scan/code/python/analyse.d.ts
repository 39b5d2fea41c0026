import { type ParsedText } from '../syntax.ts';
import type { Report } from './context.ts';
/** What was seen in one file, and what could not be looked at. */
export interface Analysis {
    readonly reports: readonly Report[];
    readonly gaps: readonly string[];
}
/**
 * Follows the code of a file: the module from top to bottom, then every function by itself. Never throws: what stops it
 * becomes a gap, beside what was found until then.
 */
export declare function analysePython(parsed: ParsedText, source: string): Analysis;
