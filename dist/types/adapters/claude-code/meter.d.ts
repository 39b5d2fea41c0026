/** What one answer of the model took. */
export interface Usage {
    readonly model: string;
    readonly inputTokens: number;
    readonly outputTokens: number;
    readonly costUsd: number;
}
/** Reads an answer as it passes, streamed or whole. */
export interface Meter {
    read(chunk: string): void;
    result(): Usage | undefined;
}
export declare function createMeter(onToolUse: (id: string, tool: string) => void): Meter;
