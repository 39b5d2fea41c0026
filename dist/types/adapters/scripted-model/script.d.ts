import { type JsonObject } from '../../json.ts';
import { type SourceText } from '../../yaml-file.ts';
export interface Expectation {
    readonly ok?: boolean;
    readonly contains?: string;
    readonly lacks?: string;
    readonly told?: string;
}
export interface ScriptedCall {
    readonly tool: string;
    readonly input: JsonObject;
    readonly expect?: Expectation;
}
export interface Turn {
    readonly say?: string;
    readonly calls?: readonly ScriptedCall[];
    readonly status?: number;
    readonly delay_ms?: number;
}
export interface ScriptedVerdict {
    readonly contains: string;
    readonly risk?: string;
    readonly authorization?: string;
    readonly verdict?: string;
    readonly rationale?: string;
    readonly status?: number;
    readonly delay_ms?: number;
}
/** What a scripted model does: turns of the main agent, of sub-agents, and verdicts. */
export interface Script {
    readonly name?: string;
    readonly task?: string;
    readonly turns: readonly Turn[];
    readonly threads?: Readonly<Record<string, {
        readonly turns: readonly Turn[];
    }>>;
    readonly adjudicator?: readonly ScriptedVerdict[];
}
/** Reads a script and fills in its values and those given. Throws one `InputError` with every problem. */
export declare function loadScript(source: SourceText, given: Readonly<Record<string, string>>): Script;
