import { operationKinds } from '../operation.ts';

const text = (description: string) => ({ type: 'string', description });

/** JSON Schema (2020-12) of one line that `policy decide` reads; published as `policies/schema/call-v1.json`. */
export const callSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'urn:agent-bouncer:schema:call-v1',
  title: 'Tool call, as `policy decide` reads it, version 1',
  type: 'object',
  properties: {
    id: text('Comes back in the answer; the number of the line when it is missing.'),
    tool_name: { type: 'string', minLength: 1, description: 'The tool, as Claude Code names it.' },
    tool_input: { type: 'object', description: 'Its input.' },
    cwd: { type: 'string', pattern: '^/', description: 'Absolute directory of the call; also its workspace.' },
  },
  required: ['tool_name', 'tool_input', 'cwd'],
} as const;

/** JSON Schema (2020-12) of one line that `policy decide` prints; published as `policies/schema/decision-v1.json`. */
export const decisionSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'urn:agent-bouncer:schema:decision-v1',
  title: 'Decision, as `policy decide` prints it, version 1',
  type: 'object',
  additionalProperties: false,
  properties: {
    id: {
      type: ['string', 'null'],
      description: 'The id of the call; null when the line had none that could be read.',
    },
    decision: {
      enum: ['allow', 'deny', 'ask', 'open', 'error'],
      description: '`open`: the rules are silent (with --layer 1). `error`: the line was not a tool call.',
    },
    layer: { enum: ['secrets', 'policy', 'adjudicator', 'human', 'guard'], description: 'Which layer settled it.' },
    rule: text('The rule that decided, where one did.'),
    reason: text('Why.'),
    operations: {
      type: 'array',
      items: { type: 'string', pattern: `^(${operationKinds.join('|')}) ` },
      description: 'What the call would do, one line each.',
    },
    us: { type: 'number', minimum: 0, description: 'Microseconds that Layer 1 took.' },
  },
  required: ['id', 'decision', 'reason'],
} as const;
