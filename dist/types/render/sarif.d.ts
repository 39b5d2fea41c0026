import type { Log } from 'sarif';
import type { Finding, OtherTool, RuleDescription, Suppression } from '../scan/finding.ts';
import { type Unscanned } from './sarif/invocation.ts';
import { sarifLimits } from './sarif/limits.ts';
import { sarifText } from './sarif/write.ts';
export { sarifLimits, sarifText };
/** What a SARIF file is made from. */
export interface SarifInput {
    /** Version of this tool. */
    readonly version: string;
    /** Tells this analysis from others of the same category. */
    readonly runId: string;
    /** What GitHub keeps apart: results of a category take the place of its earlier ones. */
    readonly category?: string;
    /** Ours, and those of `others` by the name of their tool. */
    readonly findings: readonly Finding[];
    readonly rules: readonly RuleDescription[];
    /** The text of a scanned file by its `where`; lines are known again by it. */
    readonly textOf: (path: string) => string | undefined;
    /** Where the tool is described, when not where it is published. */
    readonly informationUri?: string;
    /** Files that could not be looked at, whole or in part, and why. */
    readonly gaps?: readonly Unscanned[];
    /** Why a finding does not count, if it does not. */
    readonly suppressionOf?: (finding: Finding) => Suppression | undefined;
    /** The repository that was scanned, as others find it. */
    readonly repository?: Repository;
    /** Scanners of others whose findings are among these; each has a run of its own. */
    readonly others?: readonly OtherTool[];
}
/** A version of a repository. */
export interface Repository {
    /** Absolute, without credentials. */
    readonly uri: string;
    /** The id of the commit. */
    readonly revision?: string;
    readonly branch?: string;
    /** The folder in it that the paths of findings start at, with `/`; its root when absent. */
    readonly folder?: string;
}
/**
 * Findings as SARIF 2.1.0, with all that GitHub code scanning asks for. Only findings in files of the workspace are in
 * it: those in the input of a tool call have no place that anybody could open.
 */
export declare function renderSarif(input: SarifInput): Log;
