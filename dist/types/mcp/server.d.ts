import type { Risk } from '../operation.ts';
/** An MCP server as a policy classifies it. */
export interface McpServer {
    readonly risk: Exclude<Risk, 'unlisted'>;
    /** Risk of single tools; the others have the server's. */
    readonly tools?: Readonly<Record<string, Exclude<Risk, 'unlisted'>>>;
    /** How a run starts the server (stdio). A definition in the checkout is never used. */
    readonly command?: string;
    readonly args?: readonly string[];
    /** Names of variables that the server is given. */
    readonly env?: readonly string[];
}
