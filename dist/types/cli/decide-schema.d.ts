/** JSON Schema (2020-12) of one line that `policy decide` reads; published as `policies/schema/call-v1.json`. */
export declare const callSchema: {
    readonly $schema: 'https://json-schema.org/draft/2020-12/schema';
    readonly $id: 'urn:agent-bouncer:schema:call-v1';
    readonly title: 'Tool call, as `policy decide` reads it, version 1';
    readonly type: 'object';
    readonly properties: {
        readonly id: {
            type: string;
            description: string;
        };
        readonly tool_name: {
            readonly type: 'string';
            readonly minLength: 1;
            readonly description: 'The tool, as Claude Code names it.';
        };
        readonly tool_input: {
            readonly type: 'object';
            readonly description: 'Its input.';
        };
        readonly cwd: {
            readonly type: 'string';
            readonly pattern: '^/';
            readonly description: 'Absolute directory of the call; also its workspace.';
        };
    };
    readonly required: readonly ['tool_name', 'tool_input', 'cwd'];
};
/** JSON Schema (2020-12) of one line that `policy decide` prints; published as `policies/schema/decision-v1.json`. */
export declare const decisionSchema: {
    readonly $schema: 'https://json-schema.org/draft/2020-12/schema';
    readonly $id: 'urn:agent-bouncer:schema:decision-v1';
    readonly title: 'Decision, as `policy decide` prints it, version 1';
    readonly type: 'object';
    readonly additionalProperties: false;
    readonly properties: {
        readonly id: {
            readonly type: readonly ['string', 'null'];
            readonly description: 'The id of the call; null when the line had none that could be read.';
        };
        readonly decision: {
            readonly enum: readonly ['allow', 'deny', 'ask', 'open', 'error'];
            readonly description: '`open`: the rules are silent (with --layer 1). `error`: the line was not a tool call.';
        };
        readonly layer: {
            readonly enum: readonly ['secrets', 'policy', 'adjudicator', 'human', 'guard'];
            readonly description: 'Which layer settled it.';
        };
        readonly rule: {
            type: string;
            description: string;
        };
        readonly reason: {
            type: string;
            description: string;
        };
        readonly operations: {
            readonly type: 'array';
            readonly items: {
                readonly type: 'string';
                readonly pattern: `^(${string}) `;
            };
            readonly description: 'What the call would do, one line each.';
        };
        readonly us: {
            readonly type: 'number';
            readonly minimum: 0;
            readonly description: 'Microseconds that Layer 1 took.';
        };
    };
    readonly required: readonly ['id', 'decision', 'reason'];
};
