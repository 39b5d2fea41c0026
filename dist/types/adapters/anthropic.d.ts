import type { Adjudicator } from '../decide/judge.ts';
/** How the adjudicator reaches its model: any server that speaks the Messages API. */
export interface AnthropicSettings {
    readonly apiKey: string;
    readonly baseUrl: string;
    readonly model: string;
    /** For one verdict, retries included. */
    readonly timeoutMs: number;
    readonly instructions?: string;
    readonly fetch: typeof fetch;
}
/** Layer 2 over the Messages API: one forced tool call, one deadline, every failure a denial of its own kind. */
export declare function createAdjudicator(settings: AnthropicSettings): Adjudicator;
