const text = (description: string) => ({ type: 'string', minLength: 1, description });
const shape = (pattern: string, title: string, description: string) => ({
  type: 'string',
  pattern,
  title,
  description,
});

const entry = {
  type: 'object',
  additionalProperties: false,
  description: 'One secret that somebody answers for.',
  required: ['rule', 'path', 'digest', 'owner', 'reason', 'expires'],
  properties: {
    rule: shape('^[a-z][a-z0-9]*(-[a-z0-9]+)*$', '`aws-access-key-id`', 'Id of the rule that finds it.'),
    path: shape(
      '^(?=.*[^*/])(?!/)(?!.*(^|/)\\.{1,2}(/|$))(?!.*//)(\\*\\*|[^*/]+)(/(\\*\\*|[^*/]+))*$',
      '`test/fixtures/keys.json` or `test/fixtures/**`',
      'Where it may stand: a path from the folder of the baseline; a segment `**` stands for any folders.',
    ),
    digest: shape('^[0-9a-f]{64}$', 'a SHA-256 in hexadecimal', 'SHA-256 over the prefix, a line feed and the secret.'),
    owner: text('Who answers for it.'),
    reason: text('Why it may stand there, in one sentence.'),
    expires: shape(
      '^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$',
      'a day, `2026-12-31`',
      'The last day on which it holds, in UTC.',
    ),
  },
} as const;

/** JSON Schema (2020-12) of a secrets baseline; published as `policies/schema/secrets-baseline-v1.json`. */
export const baselineSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'urn:agent-bouncer:schema:secrets-baseline-v1',
  title: 'Agent Bouncer secrets baseline, version 1',
  type: 'object',
  additionalProperties: false,
  description: 'Secrets that are known to stand in a repository.',
  required: ['version', 'prefix', 'entries'],
  properties: {
    version: { const: 1, description: 'The version of this format: `version: 1`.' },
    prefix: shape('^[0-9a-f]{32,64}$', '32 random digits in hexadecimal', 'Makes the digests of this file its own.'),
    entries: { type: 'array', items: entry, description: 'The secrets; their order does not matter.' },
  },
} as const;
