import type { JsonObject } from '../json.ts';
import type { Operation } from '../operation.ts';
import type { ToolCall } from '../tool-call.ts';
/** One tool of the client: how its input becomes operations. An input it cannot read is `unknown`. */
export interface Tool {
    readonly names: readonly string[];
    interpret(call: ToolCall, home: string): readonly Operation[];
    /** Inputs and the operations they must become; they run as tests. */
    readonly examples: readonly {
        readonly input: JsonObject;
        readonly operations: readonly string[];
    }[];
}
/** Every tool that is understood. To add one, add an entry with its examples. A tool that is not here is `unknown`. */
export declare const tools: readonly Tool[];
export declare function findTool(name: string): Tool | undefined;
