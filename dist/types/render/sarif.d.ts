import type { Log } from 'sarif';
import type { Finding, RuleDescription } from '../scan/finding.ts';
/** What a SARIF file is made from. */
export interface SarifInput {
    /** Version of this tool. */
    readonly version: string;
    /** Tells this analysis from others of the same category. */
    readonly runId: string;
    readonly findings: readonly Finding[];
    readonly rules: readonly RuleDescription[];
    /** The text of a scanned file by its `where`; lines are known again by it. */
    readonly textOf: (path: string) => string | undefined;
    /** Where the tool is described; no link when absent. */
    readonly informationUri?: string;
    /** Files that could not be looked at, whole or in part, and why. */
    readonly gaps?: readonly {
        readonly path: string;
        readonly why: string;
    }[];
    /** Why a finding was accepted by somebody, if it was. */
    readonly acceptedFor?: (finding: Finding) => string | undefined;
}
/** What GitHub accepts. More is cut here, and said in the notifications of the file. */
export declare const sarifLimits: {
    results: number;
    rules: number;
    tags: number;
    description: number;
    message: number;
};
/**
 * Findings as SARIF 2.1.0, with all that GitHub code scanning asks for. Only findings in files of the workspace are in
 * it: those in the input of a tool call have no place that anybody could open.
 */
export declare function renderSarif(input: SarifInput): Log;
