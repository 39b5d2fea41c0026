import type { OtherRule, Severity } from '../finding.ts';
import { type JsonValue } from './value.ts';
/** SARIF's levels; `none` is for what is no problem. */
export declare const levels: Readonly<Record<string, Severity | undefined>>;
/** What a tool tells about one of its rules, and the numbers of the weaknesses (CWE) that it is about. */
export declare function readRule(rule: JsonValue): OtherRule;
