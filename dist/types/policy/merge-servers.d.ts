import type { Problem } from '../errors.ts';
import type { McpServer } from '../mcp/server.ts';
import type { PolicyFile } from './policy-file.ts';
/** Puts the MCP servers together: a policy on top may list others and raise a risk; it may not make one what it is not. */
export declare function mergeServers(files: readonly PolicyFile[]): {
    servers: Record<string, McpServer>;
    problems: readonly Problem[];
};
