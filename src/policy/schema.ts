import { operationKinds } from '../operation.ts';
import { consequences, effects, grants, modes } from './policy.ts';

const text = (description: string) => ({ type: 'string', minLength: 1, description });
const texts = (description: string) => ({ $ref: '#/$defs/texts', description });
const choice = (values: readonly string[], description: string) => ({ enum: values, description });
const count = (description: string) => ({ type: 'integer', minimum: 1, description });
const object = (properties: object, required: string[], description: string) => ({
  type: 'object',
  additionalProperties: false,
  properties,
  required,
  description,
});

const risks = ['low', 'medium', 'high', 'forbidden'];
const changes = ['agent', 'environment', 'git', 'mode', 'process', 'system'];

/** An enum that may be one value or a list, without `anyOf`, whose errors nobody can read. */
const choices = (values: readonly (string | number)[], description: string) => ({
  type: ['string', 'array'],
  minItems: 1,
  items: { enum: values },
  if: { type: 'string' },
  // biome-ignore lint/suspicious/noThenProperty: `then` is a JSON Schema keyword here, not a promise
  then: { enum: values },
  description,
});

const matcherProperties = {
  operation: choices(operationKinds, 'What kind of operation the rule is about; one or several.'),
  tool: texts('The client tool the call came through; `*` is a wildcard.'),
  path: texts('Absolute path pattern; `**` spans folders, `${workspace}` and `${home}` are variables.'),
  anywhere: {
    type: 'boolean',
    description: 'Whether the path stands for files of one name in whatever folder: `find -name x -delete`.',
  },
  program: texts('Program names; `*` is a wildcard.'),
  subcommand: texts('Sub-commands, such as `push` of `git push`.'),
  flag: texts('Any of these flags is given: alone, bundled with others, or with a value.'),
  all_flags: texts('Every one of these flags is given.'),
  only_flags: texts('No flag is given but these; `*` is a wildcard.'),
  arguments: texts('The arguments in order, split at spaces: `*` is a wildcard in a word, `**` any number of words.'),
  command: text('Linear-time (RE2) regular expression over `program arg arg`.'),
  described: { type: 'boolean', description: 'Whether the program entry says everything that the program does.' },
  loaded: {
    type: 'boolean',
    description: 'Whether a tool reads the file as code (a script, a manifest), instead of the system starting it.',
  },
  language: texts('Language of code that would be evaluated.'),
  code: text('Linear-time (RE2) regular expression over the code.'),
  host: texts('Host names; `*` is a wildcard. Package registries are `registry:npm` and the like.'),
  port: {
    type: ['integer', 'array'],
    minItems: 1,
    items: { type: 'integer' },
    description: 'Port numbers.',
  },
  method: texts('HTTP methods.'),
  remote: texts('Names of remotes of the repository, such as `origin`; `*` is a wildcard.'),
  what: choices(changes, 'What is changed.'),
  name: texts('Name of what is changed; `*` is a wildcard.'),
  target: texts('On what it is changed, such as a branch; `*` is a wildcard.'),
  ref: texts('Branches that git changes; `*` is a wildcard.'),
  variable: texts('Names of variables of the environment; `*` is a wildcard.'),
  force: { type: 'boolean', description: 'Whether the change overrides a safeguard, such as `git push --force`.' },
  server: texts('MCP server names; `*` is a wildcard.'),
  risk: choices([...risks, 'unlisted'], 'Risk of the MCP server or tool; `unlisted` when no registry knows it.'),
};

const matcher = (description: string) => ({ $ref: '#/$defs/matcher', description });

const examples = {
  type: 'array',
  minItems: 1,
  items: {
    type: ['string', 'object'],
    minLength: 1,
    properties: { tool: text('The tool.'), input: { type: 'object', description: 'Its input.' } },
    required: ['tool', 'input'],
    additionalProperties: false,
  },
};

const exampleLists = object(
  {
    match: { ...examples, description: 'Calls that it must match.' },
    no_match: { ...examples, description: 'Look-alikes that it must not match.' },
  },
  ['match'],
  'Calls that it must and must not match; they run whenever the policy is compiled.',
);

const someOf = (items: object, description: string) => ({
  type: 'array',
  minItems: 1,
  uniqueItems: true,
  items,
  description,
});

const rule = object(
  {
    id: {
      type: 'string',
      pattern: '^[a-z][a-z0-9]*(-[a-z0-9]+)*$',
      title: '`force-push` (lower case, words joined by hyphens)',
      description: 'Names what the rule is about; unique in the policy.',
    },
    effect: choice(effects, 'What happens to an operation that matches; the strictest matching rule wins.'),
    reason: text('Why, in one sentence; the agent and the auditor read it.'),
    instead: text('What to do instead; the agent reads it after a denial.'),
    floor: { type: 'boolean', description: 'No policy that extends this one may loosen the rule.' },
    overridable: { type: 'boolean', description: 'A policy that extends this one may replace the rule by its id.' },
    when: {
      ...matcher('Which operations the rule matches; every key must fit.'),
      properties: { operation: { description: matcherProperties.operation.description } },
      required: ['operation'],
    },
    unless: {
      type: ['object', 'array'],
      minItems: 1,
      items: matcher('One case that the rule leaves alone.'),
      if: { type: 'object' },
      // biome-ignore lint/suspicious/noThenProperty: `then` is a JSON Schema keyword here, not a promise
      then: matcher('The case that the rule leaves alone.'),
      description: 'Cases that the rule leaves alone.',
    },
    mode: choice(modes, 'Whether the rule holds calls back, or only records that it would have.'),
    activities: someOf(
      { type: 'string', pattern: '^[A-Z]{2,5}-[0-9]{2,3}$', title: '`AGT-07`' },
      'Activities that the rule is evidence for; controls are mapped to these, never to rules.',
    ),
    examples: exampleLists,
  },
  ['id', 'effect', 'reason', 'when', 'examples'],
  'One rule.',
);

const exception = object(
  {
    rule: text('Id of the rule that leaves these calls alone; it denies or asks, and is no floor rule.'),
    owner: text('Who answers for the exception.'),
    reason: text('Why, in one sentence.'),
    expires: {
      type: 'string',
      pattern: '^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$',
      title: 'a day, `2026-12-31`',
      description: 'The last day on which it holds, in UTC.',
    },
    when: matcher('Which of the operations that the rule matches; every key must fit.'),
    examples: exampleLists,
  },
  ['rule', 'owner', 'reason', 'expires', 'when', 'examples'],
  'One exception.',
);

const server = object(
  {
    risk: choice(risks, 'How dangerous the server is.'),
    tools: {
      type: 'object',
      additionalProperties: { enum: risks },
      description: 'Risk of single tools; the others have the risk of the server.',
    },
    command: text(
      'Program that starts the server (stdio); a path that starts with `./` is relative to the policy file.',
    ),
    args: {
      type: 'array',
      items: { type: 'string' },
      description: 'Its arguments; paths that start with `./` are relative to the policy file.',
    },
    env: { type: 'array', items: { type: 'string' }, description: 'Names of variables that the server is given.' },
  },
  ['risk'],
  'One MCP server.',
);

const bySeverity = {
  error: choice(consequences, 'Of a weakness of severity `error`. Default `tell`.'),
  warning: choice(consequences, 'Of one of severity `warning`. Default `tell`.'),
  note: choice(consequences, 'Of one of severity `note`. Default `record`.'),
};

const codePaths = object(
  {
    path: texts('Which files; `**` spans folders, `${workspace}` and `${home}` are variables.'),
    unless: texts('Files among them that are left out.'),
    ...bySeverity,
  },
  ['path'],
  'Files in which weaknesses have stricter consequences.',
);

/** JSON Schema (2020-12) of a policy file; published as `policies/schema/policy-v1.json`. */
export const policySchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'urn:agent-bouncer:schema:policy-v1',
  title: 'Agent Bouncer policy, version 1',
  $defs: {
    texts: {
      type: ['string', 'array'],
      minLength: 1,
      minItems: 1,
      items: { type: 'string', minLength: 1 },
      description: 'One text or several, which are alternatives.',
    },
    matcher: object(matcherProperties, [], 'How an operation is recognised: every key that is given must fit.'),
  },
  ...object(
    {
      version: { const: 1, description: 'The version of this format: `version: 1`.' },
      name: text('Name of the policy, as reports show it.'),
      description: text('What the policy is for.'),
      extends: texts('Packs by name, or policy files by relative path, that this policy builds on.'),
      unattended: choice(['deny', 'fail'], 'What `ask` means when nobody is there: deny the call, or fail the run.'),
      mode: choice(modes, 'Whether rules hold calls back, or only record that they would have; floor rules always do.'),
      delegates: someOf({ enum: grants }, 'What the tiers under this one may do besides tightening.'),
      lists: {
        type: 'object',
        additionalProperties: { type: 'array', items: { type: 'string' } },
        propertyNames: {
          pattern: '^(?!(workspace|home|tmp|guard)$)[a-z][a-z0-9_]*$',
          title: '`protected_branches` (lower case, words joined by underscores, not the name of a variable)',
        },
        description: 'Lists of values that rules use as `${name}`.',
      },
      adjudicator: object(
        {
          enabled: { type: 'boolean', description: 'Whether open calls go to a model.' },
          model: text('Model id, pinned.'),
          timeout_ms: {
            type: 'integer',
            minimum: 100,
            maximum: 120_000,
            description: 'Deadline for one verdict, retries included.',
          },
          instructions: text('What this organisation wants the adjudicator to know.'),
        },
        [],
        'Layer 2: who decides what the rules leave open.',
      ),
      limits: object(
        {
          wall_clock_s: count('Seconds a run may take.'),
          turns: count('Model turns a run may take.'),
          calls: count('Tool calls a run may make.'),
          cost_usd: { type: 'number', exclusiveMinimum: 0, description: 'US dollars a run may spend on the model.' },
        },
        [],
        'Limits of one run.',
      ),
      network: object(
        { air_gapped: { type: 'boolean', description: 'Refuse every connection of ours that leaves this machine.' } },
        [],
        'Our own connections.',
      ),
      environment: object(
        {
          allow: {
            type: 'array',
            items: { type: 'string', minLength: 1 },
            description: 'Names of variables that the agent may see besides PATH and locale.',
          },
        },
        [],
        'The environment of the agent.',
      ),
      secrets: object(
        {
          leaving: choice(
            effects,
            'Of a secret that would leave: to a host, an MCP server, a sub-agent, a commit or a push. Default `deny`.',
          ),
          tracked: choice(effects, 'Of one written to a file that git tracks or would add. Default `deny`.'),
          ignored: choice(effects, 'Of one written only to files that git ignores, such as `.env`. Default `allow`.'),
          local: choice(effects, 'Of one in a command that keeps it on this machine. Default `deny`.'),
          uncertain: choice(effects, 'Of a finding of low confidence, where this is weaker. Default `deny`.'),
        },
        [],
        'What happens to a call that holds a secret, by where the secret would go; the strictest counts.',
      ),
      code: object(
        {
          ...bySeverity,
          paths: {
            type: 'array',
            items: codePaths,
            description: 'Stricter consequences in some files; the strictest that fits a file counts.',
          },
          tell_at_most: {
            type: 'integer',
            minimum: 1,
            maximum: 100,
            description: 'How often the agent is told of one finding; after that it is left open. Default 2.',
          },
        },
        [],
        'What follows when code that the agent writes has a weakness that was not there before: `record` it; `tell` the agent; `fail` the run if it is still there at the end; `block` the write. Each does what those before it do.',
      ),
      mcp: object(
        { servers: { type: 'object', additionalProperties: server, description: 'MCP servers by name.' } },
        [],
        'MCP servers the agent may use.',
      ),
      rules: { type: 'array', items: rule, description: 'The rules; their order does not matter.' },
      exceptions: { type: 'array', items: exception, description: 'Calls that rules leave alone for a time.' },
    },
    ['version', 'name'],
    'What an agent may do.',
  ),
} as const;
