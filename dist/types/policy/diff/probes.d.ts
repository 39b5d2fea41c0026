import type { ToolCall } from '../../tool-call.ts';
import { type Policy } from '../policy.ts';
/** Calls that a policy has something to say about: its examples, and calls made from its matchers. */
export declare function probesOf({ rules, exceptions, lists, mcp }: Policy): ToolCall[];
