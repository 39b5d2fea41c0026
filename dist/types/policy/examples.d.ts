import type { Place, Problem } from '../errors.ts';
import type { McpServer } from '../mcp/server.ts';
import { type Operation } from '../operation.ts';
import type { ToolCall } from '../tool-call.ts';
import type { ExampleCall, Rule } from './policy.ts';
import { type Check } from './subject.ts';
import type { Scope } from './variables.ts';
/** What a call would do; handed in, because a policy knows operations and not shells. */
export type Interpret = (call: ToolCall, context: {
    readonly home: string;
    readonly servers: Readonly<Record<string, McpServer>>;
}) => readonly Operation[];
/** Where examples take place; no file of this machine plays a part. */
export declare const exampleScope: Scope;
/** `Bash: git status` or a full example as a tool call; the problem is one sentence. */
export declare function exampleCall(example: ExampleCall): ToolCall | {
    readonly problem: string;
    readonly help?: string;
};
/** What it takes to run the examples of a rule. */
export interface ExampleRun {
    /** The rule, or what stands for one. */
    readonly rule: Pick<Rule, 'id' | 'effect' | 'examples'>;
    /** Where a part of it is written. */
    placeOf(path: readonly (string | number)[]): Place;
    readonly check: Check;
    interpret(call: ToolCall): readonly Operation[];
    /** Says what all the rules together make of a call. */
    outcome(operations: readonly Operation[], tool: string): string;
}
/** Runs one rule's examples; every one that does not hold is a problem at its own line. */
export declare function exampleProblems(run: ExampleRun): Problem[];
