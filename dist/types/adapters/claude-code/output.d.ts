/** One tool call as the agent's own output shows it. */
export interface SeenCall {
    readonly id: string;
    readonly tool: string;
    /** What came back: nothing yet, a result, an error, or the client's own refusal to try. */
    readonly result?: 'ok' | 'error' | 'rejected';
    /** Who let the call run, in the client's own words: `hook`, `config`. */
    readonly acceptedBy?: string;
}
/** What one session printed (`--output-format stream-json`). */
export interface SessionOutput {
    readonly calls: ReadonlyMap<string, SeenCall>;
    readonly init?: SessionInit;
    readonly result?: SessionResult;
    readonly unreadableLines: number;
}
export interface SessionInit {
    readonly session: string;
    readonly version: string;
    readonly permissionMode: string;
    readonly tools: readonly string[];
    readonly servers: readonly {
        readonly name: string;
        readonly status: string;
    }[];
}
export interface SessionResult {
    readonly isError: boolean;
    readonly terminalReason?: string;
    readonly subtype: string;
    readonly turns: number;
    readonly costUsd: number;
    readonly text: string;
}
/** Something worth showing while the session goes on. */
export type OutputEvent = {
    readonly type: 'init';
    readonly init: SessionInit;
} | {
    readonly type: 'text';
    readonly text: string;
    readonly subagent: boolean;
} | {
    readonly type: 'result';
    readonly result: SessionResult;
};
export interface OutputReader {
    line(text: string): OutputEvent[];
    output(): SessionOutput;
}
/** Reads the session's output line by line. A line that is not understood is counted, never fatal. */
export declare function readOutput(): OutputReader;
