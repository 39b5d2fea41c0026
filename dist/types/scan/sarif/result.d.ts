import type { Finding } from '../finding.ts';
import { type Bases } from './address.ts';
import { type RunRules } from './run-rules.ts';
import { type JsonValue } from './value.ts';
/** The path of a file by the addresses that it may be known by; `undefined` when it is none of this project. */
export type PathOf = (uris: readonly string[]) => string | undefined;
/** What the results of a run refer to. */
export interface RunParts {
    readonly rules: RunRules;
    readonly bases: Bases;
    readonly artifacts: readonly JsonValue[];
}
/** A result that has a place in the project. */
export interface ReadResult {
    readonly finding: Finding;
    readonly kind: 'inSource' | 'external';
    /** Absent when the finding counts. */
    readonly reason?: string;
}
/** A result as a finding; in words why it has no place; nothing for what is no problem, such as a test that passed. */
export declare function readResult(result: JsonValue, tool: string, run: RunParts, pathOf: PathOf): ReadResult | string | undefined;
