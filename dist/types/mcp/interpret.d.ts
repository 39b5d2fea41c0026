import type { Operation } from '../operation.ts';
import type { ToolCall } from '../tool-call.ts';
import type { McpServer } from './server.ts';
/** `mcp__server__tool` as an operation with its risk; nothing for other tools. A server that no policy lists is `unlisted`. */
export declare function interpretMcp(call: ToolCall, servers: Readonly<Record<string, McpServer>>): readonly Operation[] | undefined;
