import type { Collector } from '../evidence.ts';
/** MCP servers: which were let in, which were not, and what was called at which risk. */
export declare const mcpServers: Collector;
