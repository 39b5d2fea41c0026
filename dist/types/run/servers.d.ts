import type { NewEvent } from '../audit/event.ts';
import type { McpServer } from '../mcp/server.ts';
/** Which MCP servers a run starts, and the events that say so. */
export interface ClassifiedServers {
    readonly admitted: Readonly<Record<string, McpServer>>;
    readonly events: readonly NewEvent[];
}
/**
 * Admits the servers that the policy lists with a way to start them. What the checkout's `.mcp.json` names besides is
 * refused and said so; its definitions are never used, for whoever wrote the checkout wrote them.
 */
export declare function classifyServers(listed: Readonly<Record<string, McpServer>>, workspace: string, policyFolder: string): ClassifiedServers;
