import type { McpServer } from '../mcp/server.ts';
import type { Operation } from '../operation.ts';
import type { ToolCall } from '../tool-call.ts';
/** What interpretation may know besides the call: no file, no clock, no environment. */
export interface InterpretContext {
    readonly home: string;
    readonly servers: Readonly<Record<string, McpServer>>;
}
/** What a tool call would do. Always at least one operation; an unknown tool is an `unknown` one. */
export declare function interpret(call: ToolCall, context: InterpretContext): readonly Operation[];
