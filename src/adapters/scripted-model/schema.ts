const text = (description: string) => ({ type: 'string', minLength: 1, description });
const object = (properties: object, required: readonly string[], description: string) => ({
  type: 'object',
  additionalProperties: false,
  properties,
  required,
  description,
});

const expectation = object(
  {
    ok: { type: 'boolean', description: 'Whether the call must have run without an error.' },
    contains: text('What the result must contain.'),
    lacks: text('What the result must not contain.'),
    told: text('What the model must be told besides the result, by a hook for example.'),
  },
  [],
  'What must come back; the run fails when it does not.',
);

const turn = object(
  {
    say: text('Text of the turn.'),
    calls: {
      type: 'array',
      minItems: 1,
      items: object(
        {
          tool: text('The tool.'),
          input: { type: 'object', description: 'Its input; `${name}` is filled in.' },
          expect: expectation,
        },
        ['tool', 'input'],
        'One tool call.',
      ),
      description: 'Tool calls of the turn, made in parallel.',
    },
    status: {
      type: 'integer',
      minimum: 400,
      maximum: 599,
      description: 'Answer with this HTTP status instead, as a failing server does.',
    },
    delay_ms: { type: 'integer', minimum: 0, maximum: 600_000, description: 'Wait before answering.' },
  },
  [],
  'One turn of the model.',
);
const turns = {
  type: 'array',
  minItems: 1,
  items: turn,
  description: 'What the model says and does, turn by turn; after the last it is done.',
};

/** JSON Schema (2020-12) of a script; published as `policies/schema/script-v1.json`. */
export const scriptSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'urn:agent-bouncer:schema:script-v1',
  title: 'Agent Bouncer model script, version 1',
  ...object(
    {
      version: { const: 1, description: 'The version of this format: `version: 1`.' },
      name: text('What the script shows.'),
      task: text('The task that `policy run` uses when none is given.'),
      values: {
        type: 'object',
        additionalProperties: { type: ['string', 'array'], items: { type: 'string' } },
        propertyNames: { pattern: '^[a-z][a-z0-9_]*$' },
        description:
          'Values for `${name}`. The parts of a list are joined, so that no file need hold what looks like a secret.',
      },
      turns,
      threads: {
        type: 'object',
        additionalProperties: object({ turns }, ['turns'], 'One sub-agent.'),
        description: 'Turns of sub-agents, chosen by `[[script:NAME]]` in their prompt.',
      },
      adjudicator: {
        type: 'array',
        items: object(
          {
            contains: text('The answer is for questions that contain this text.'),
            risk: { enum: ['low', 'medium', 'high', 'critical'] },
            authorization: { enum: ['none', 'weak', 'substance', 'exact'] },
            verdict: { enum: ['approve', 'deny', 'needs-human'] },
            rationale: text('Why.'),
            status: {
              type: 'integer',
              minimum: 400,
              maximum: 599,
              description: 'Answer with this HTTP status instead.',
            },
            delay_ms: { type: 'integer', minimum: 0, maximum: 600_000, description: 'Wait before answering.' },
          },
          ['contains'],
          'One verdict.',
        ),
        description: 'Verdicts of the adjudicator. A question that none fits gets `needs-human`.',
      },
    },
    ['version', 'turns'],
    'What a scripted model does.',
  ),
} as const;
