import type { LowerText } from './lowered.ts';
import { type Report } from './machine.ts';
import type { FlowLanguage } from './model.ts';
/** What was seen in one file, and what could not be looked at. */
export interface Analysis {
    readonly reports: readonly Report[];
    readonly gaps: readonly string[];
}
/** The files of the project: the text of one, `undefined` when there is none; and how to lower it. */
export interface Project {
    readonly read: (path: string) => string | undefined;
    readonly lower: LowerText;
}
/**
 * Follows the code of a file: the module from top to bottom, then every function by itself. Never throws: what stops it
 * becomes a gap, beside what was found until then.
 */
export declare function analyse(language: FlowLanguage, path: string, source: string, project: Project): Analysis;
