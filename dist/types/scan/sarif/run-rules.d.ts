import type { OtherRule } from '../finding.ts';
import { type JsonValue } from './value.ts';
/** A rule, and where a result finds it: by its place in the component that it is from. */
export interface RunRules {
    readonly all: readonly OtherRule[];
    readonly of: (result: JsonValue) => OtherRule | undefined;
}
/** The rules of a run: its tool's own, and those of its extensions. */
export declare function rulesOf(run: JsonValue, driver: JsonValue): RunRules;
/** The rule that a result names itself. */
export declare function idOf(result: JsonValue): string | undefined;
