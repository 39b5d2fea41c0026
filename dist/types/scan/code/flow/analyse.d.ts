import type { Parse, ParsedText } from '../syntax.ts';
import { type Report } from './machine.ts';
import type { FlowLanguage } from './model.ts';
/** What was seen in one file, and what could not be looked at. */
export interface Analysis {
    readonly reports: readonly Report[];
    readonly gaps: readonly string[];
}
/** The other files of the project: the text of one, `undefined` when there is none; and how to parse it. */
export interface Project {
    readonly read: (path: string) => string | undefined;
    readonly parse: Parse;
}
/**
 * Follows the code of a file: the module from top to bottom, then every function by itself. Never throws: what stops it
 * becomes a gap, beside what was found until then.
 */
export declare function analyse(language: FlowLanguage, parsed: ParsedText, source: string, path?: string, project?: Project): Analysis;
