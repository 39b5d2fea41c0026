import type { Operation } from '../../operation.ts';
import type { ToolCall } from '../../tool-call.ts';
import type { ExampleCall, Rule } from '../policy.ts';
/** Look-alikes of what was seen that the rule leaves alone, tried out: a reader sees how far it reaches. */
export declare function nearMisses(rule: Rule, seen: readonly ExampleCall[], interpret: (call: ToolCall) => readonly Operation[]): ExampleCall[];
