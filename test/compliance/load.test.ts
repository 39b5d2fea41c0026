import { describe, expect, it } from 'vitest';
import { loadCatalog } from '../../src/compliance/load.ts';
import { InputError, type Problem } from '../../src/errors.ts';
import type { SourceText } from '../../src/yaml-file.ts';

const framework = `version: 1
framework:
  id: soc2-2017
  name: SOC 2
  title: Criteria
  owner: AICPA
  link: https://example.org/criteria
groups:
  - id: CC
    title: Common criteria
    controls:
      - key: soc2-2017:CC6.1
        title: Logical access
        seen_in: [a/b]
      - key: soc2-2017:CC8.1
        title: Changes
        seen_in: [a/b]
`;
const activities = `version: 1
activities:
  - id: AGT-01
    title: Policy as code
    status: draft
    collector: policy-digest
    edges:
      - { control: soc2-2017:CC8.1, strength: supports }
    evidence: the digest
    does_not_prove: adequacy
  - id: AGT-15
    title: Human review
    status: draft
    collector: none
    edges:
      - { control: soc2-2017:CC6.1, strength: partial }
    evidence: the review
    does_not_prove: depth
`;

const files = (changes: { framework?: string; activities?: string } = {}): SourceText[] => [
  { file: 'soc2.yaml', text: changes.framework ?? framework },
  { file: 'activities.yaml', text: changes.activities ?? activities },
];

/** Every problem as `file:line:column code message | help`. */
function problemsOf(texts: readonly SourceText[]): string[] {
  try {
    loadCatalog(texts);
  } catch (error) {
    if (error instanceof InputError) return error.problems.map(shown);
    throw error;
  }
  return [];
}

function shown({ place, code, message, help }: Problem): string {
  const at = place ? `${place.file}:${place.line}:${place.column}` : 'nowhere';
  return `${at} ${code} ${message}${help === undefined ? '' : ` | ${help}`}`;
}

describe('loadCatalog', () => {
  it('reads frameworks and activities into one value', () => {
    expect(loadCatalog(files())).toEqual({
      frameworks: [
        {
          id: 'soc2-2017',
          name: 'SOC 2',
          title: 'Criteria',
          owner: 'AICPA',
          link: 'https://example.org/criteria',
          groups: [
            {
              id: 'CC',
              title: 'Common criteria',
              controls: [
                { key: 'soc2-2017:CC6.1', title: 'Logical access', seenIn: ['a/b'] },
                { key: 'soc2-2017:CC8.1', title: 'Changes', seenIn: ['a/b'] },
              ],
            },
          ],
        },
      ],
      activities: [
        {
          id: 'AGT-01',
          title: 'Policy as code',
          status: 'draft',
          collector: 'policy-digest',
          edges: [{ control: 'soc2-2017:CC8.1', strength: 'supports' }],
          evidence: 'the digest',
          doesNotProve: 'adequacy',
        },
        {
          id: 'AGT-15',
          title: 'Human review',
          status: 'draft',
          edges: [{ control: 'soc2-2017:CC6.1', strength: 'partial' }],
          evidence: 'the review',
          doesNotProve: 'depth',
        },
      ],
    });
  });

  it('reads the same catalog whichever file comes first', () => {
    expect(loadCatalog(files().reverse())).toEqual(loadCatalog(files()));
  });

  const cases: [string, SourceText[], string[]][] = [
    [
      'an unknown control, with where the known ones are',
      files({ activities: activities.replace('soc2-2017:CC8.1', 'soc2-2017:CC8.2') }),
      [
        'activities.yaml:8:20 CONTROL_INVALID unknown control `soc2-2017:CC8.2` | the ids of `soc2-2017` are in soc2.yaml',
      ],
    ],
    [
      'a control of an unknown framework',
      files({ activities: activities.replace('soc2-2017:CC8.1', 'pci-dss-4:6.5.1') }),
      ['activities.yaml:8:20 CONTROL_INVALID unknown control `pci-dss-4:6.5.1` | no file describes that framework'],
    ],
    [
      'a bare id, with its full form',
      files({ activities: activities.replace('soc2-2017:CC8.1', 'CC8.1') }),
      ['activities.yaml:8:20 CONTROL_INVALID control `CC8.1` does not name its framework | write `soc2-2017:CC8.1`'],
    ],
    [
      'a bare id that no framework has',
      files({ activities: activities.replace('soc2-2017:CC8.1', 'A.5.2') }),
      [
        'activities.yaml:8:20 CONTROL_INVALID control `A.5.2` does not name its framework | write the framework before it, as in `soc2-2017:CC6.1`',
      ],
    ],
    [
      'an unknown collector, with the near miss',
      files({ activities: activities.replace('policy-digest', 'policy-digst') }),
      [
        'activities.yaml:6:16 CONTROL_INVALID `activities.0.collector` cannot be `"policy-digst"` | did you mean `policy-digest`?',
      ],
    ],
    [
      'an unknown key at the key',
      files({ activities: activities.replace('status: draft', 'status: draft\n    owner: me') }),
      [
        'activities.yaml:6:5 CONTROL_INVALID unknown key `owner` | expected one of `id`, `title`, `status`, `collector`, `edges`, `evidence`, `does_not_prove`',
      ],
    ],
    [
      'a strength stronger than there is',
      files({ activities: activities.replace('strength: supports', 'strength: satisfies') }),
      [
        'activities.yaml:8:47 CONTROL_INVALID `activities.0.edges.0.strength` cannot be `"satisfies"` | expected one of `supports`, `partial`',
      ],
    ],
    [
      'a status that claims a review',
      files({ activities: activities.replace('status: draft', 'status: reviewed') }),
      ['activities.yaml:5:13 CONTROL_INVALID `activities.0.status` cannot be `"reviewed"` | expected one of `draft`'],
    ],
    [
      'an activity without what it does not prove',
      files({ activities: activities.replace('    does_not_prove: adequacy\n', '') }),
      [
        'activities.yaml:3:5 CONTROL_INVALID `activities.0` needs the key `does_not_prove` | What the evidence leaves open; printed wherever the activity is shown.',
      ],
    ],
    [
      'an activity twice, with the first place',
      files({ activities: activities.replace('AGT-15', 'AGT-01') }),
      [
        'activities.yaml:11:9 CONTROL_INVALID activity `AGT-01` is listed twice | keep one; the first is at activities.yaml:3:9',
      ],
    ],
    [
      'an edge twice',
      files({
        activities: activities.replace(
          '      - { control: soc2-2017:CC6.1, strength: partial }',
          '      - { control: soc2-2017:CC6.1, strength: partial }\n      - { control: soc2-2017:CC6.1, strength: supports }',
        ),
      }),
      [
        'activities.yaml:17:20 CONTROL_INVALID control `soc2-2017:CC6.1` is listed twice | keep one; the first is at activities.yaml:16:20',
      ],
    ],
    [
      'a control twice across files, and the framework with it',
      [...files(), { file: 'more.yaml', text: framework.replace('soc2-2017:CC8.1', 'soc2-2017:CC9.1') }],
      [
        'more.yaml:3:7 CONTROL_INVALID framework `soc2-2017` is listed twice | keep one; the first is at soc2.yaml:3:7',
        'more.yaml:12:14 CONTROL_INVALID control `soc2-2017:CC6.1` is listed twice | keep one; the first is at soc2.yaml:12:14',
      ],
    ],
    [
      'a control under the wrong framework',
      files({ framework: framework.replace('key: soc2-2017:CC6.1', 'key: iso27001-2022:A.5.1') }),
      [
        'soc2.yaml:12:14 CONTROL_INVALID control `iso27001-2022:A.5.1` is not one of framework `soc2-2017`',
        'activities.yaml:16:20 CONTROL_INVALID unknown control `soc2-2017:CC6.1` | the ids of `soc2-2017` are in soc2.yaml',
      ],
    ],
    [
      'a duplicate key of YAML, and nothing that follows from the unreadable file',
      files({ framework: `${framework}version: 1\n` }),
      ['soc2.yaml:18:1 YAML_INVALID map keys must be unique | keep one of the two; the other would be lost silently'],
    ],
    [
      'a file that is neither',
      [...files(), { file: 'notes.yaml', text: 'version: 1\nnotes: []\n' }],
      [
        'notes.yaml:1:1 CONTROL_INVALID the file is neither a framework nor a list of activities | expected a top-level key `framework` or `activities`',
      ],
    ],
    [
      'a version that it does not know',
      files({ framework: framework.replace('version: 1', 'version: 2') }),
      ['soc2.yaml:1:10 CONTROL_INVALID `version` must be `1`, found `2`'],
    ],
    [
      'no files at all',
      [],
      [
        'nowhere CONTROL_INVALID no file has the key `framework`',
        'nowhere CONTROL_INVALID no file has the key `activities`',
      ],
    ],
  ];

  it.each(cases)('reports %s', (_, texts, expected) => {
    expect(problemsOf(texts)).toEqual(expected);
  });

  it('reports the problems of all files at once, in the order of files and lines', () => {
    const broken = files({
      framework: framework.replace('title: Changes', 'titel: Changes').replace('name: SOC 2', 'name: ""'),
      activities: activities
        .replace('AGT-01', 'AGT-1')
        .replace('soc2-2017:CC8.1', 'CC8.1')
        .replace('soc2-2017:CC6.1', 'soc2-2017:CC5.4')
        .replace('collector: none', 'collector: nothing'),
    });
    expect(problemsOf(broken)).toEqual([
      'soc2.yaml:4:9 CONTROL_INVALID `framework.name` must NOT have fewer than 1 characters',
      'soc2.yaml:15:9 CONTROL_INVALID `groups.0.controls.1` needs the key `title` | What the control is about, in our own words; the text of the framework is not ours to copy.',
      'soc2.yaml:16:9 CONTROL_INVALID unknown key `titel` | did you mean `title`?',
      'activities.yaml:3:9 CONTROL_INVALID `activities.0.id` cannot be `"AGT-1"` | expected text like `AGT-01`',
      'activities.yaml:8:20 CONTROL_INVALID control `CC8.1` does not name its framework | write `soc2-2017:CC8.1`',
      'activities.yaml:14:16 CONTROL_INVALID `activities.1.collector` cannot be `"nothing"` | expected one of `none`, `policy-digest`, `rule-decisions`, `adjudicator-verdicts`, `human-decisions`, `secret-scans`, `code-scans`, `mcp-servers`, `audit-log`, `air-gap`, `isolation`, `run-exceptions`, `agent-credentials`, `data-flow`',
      'activities.yaml:16:20 CONTROL_INVALID unknown control `soc2-2017:CC5.4` | the ids of `soc2-2017` are in soc2.yaml',
    ]);
  });
});
