import { strengths } from './activity.ts';
import { collectors } from './collect/index.ts';

const text = (description: string) => ({ type: 'string', minLength: 1, description });
const list = (items: object, description: string) => ({ type: 'array', minItems: 1, items, description });
const object = (properties: object, description: string) => ({
  type: 'object',
  additionalProperties: false,
  properties,
  required: Object.keys(properties),
  description,
});
const pattern = (pattern: string, title: string, description: string) => ({
  type: 'string',
  pattern,
  title,
  description,
});
const version = { const: 1, description: 'The version of this format: `version: 1`.' };

const control = object(
  {
    key: pattern('^[a-z0-9-]+:[A-Z]+[0-9.]+$', '`soc2-2017:CC6.1`', 'The id with its framework.'),
    title: text('What the control is about, in our own words; the text of the framework is not ours to copy.'),
    seen_in: list(text('A public list, as owner/repository.'), 'Public lists in which the id was found.'),
  },
  'One control.',
);

/** JSON Schema (2020-12) of a framework file; published as `compliance/schema/framework-v1.json`. */
export const frameworkSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'https://agent-bouncer.dev/schema/framework-v1.json',
  title: 'Agent Bouncer framework, version 1',
  ...object(
    {
      version,
      framework: object(
        {
          id: pattern('^[a-z0-9-]+$', '`soc2-2017`', 'What stands before the colon in the keys of the controls.'),
          name: text('The short name, as reports show it.'),
          title: text('The full name with its edition.'),
          owner: text('Who owns the text of the framework.'),
          link: { type: 'string', format: 'uri', description: 'Where the owner publishes it.' },
        },
        'The framework.',
      ),
      groups: list(
        object(
          {
            id: text('What the ids of the group begin with.'),
            title: text('What the group is about.'),
            controls: list(control, 'The controls of the group.'),
          },
          'A part of the framework.',
        ),
        'The parts of the framework.',
      ),
    },
    'The closed list of the controls of one framework.',
  ),
} as const;

const edge = object(
  {
    control: text('A control of a framework, as `soc2-2017:CC6.1`.'),
    strength: {
      enum: strengths,
      description: '`supports`: operating evidence for an activity commonly placed there; `partial`: for a part of it.',
    },
  },
  'One control under which the activity is placed.',
);

/** JSON Schema (2020-12) of the file of activities; published as `compliance/schema/activities-v1.json`. */
export const activitiesSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'https://agent-bouncer.dev/schema/activities-v1.json',
  title: 'Agent Bouncer control activities, version 1',
  ...object(
    {
      version,
      activities: list(
        object(
          {
            id: pattern('^AGT-[0-9]{2}$', '`AGT-01`', 'The id of the activity; unique.'),
            title: text('What is done.'),
            status: { enum: ['draft'], description: '`draft`: our judgement, not reviewed by an auditor.' },
            collector: {
              enum: ['none', ...collectors.map(collector => collector.name)],
              description: 'What finds evidence in the log of a run; `none` when this version collects none.',
            },
            edges: list(edge, 'The controls under which the activity is commonly placed.'),
            evidence: text('What full evidence for the activity would hold.'),
            does_not_prove: text('What the evidence leaves open; printed wherever the activity is shown.'),
          },
          'One control activity.',
        ),
        'The control activities.',
      ),
    },
    'The control activities, and the controls to which each is mapped.',
  ),
} as const;
