import { describe, expect, it } from 'vitest';
import { interpret } from '../../../src/interpret/interpret.ts';
import { diffPolicies, loosens, type PolicyDiff } from '../../../src/policy/diff/diff.ts';
import { callLine } from '../../../src/render/call-line.ts';
import { rule } from '../lint/warned.ts';
import { compile, head, policyText } from '../written.ts';

const day = '2026-11-21';
const diff = (old: string, now: string): PolicyDiff => diffPolicies(compile(old), compile(now), interpret, day);

/** Each change in one line: which way, the witness, and what was said of it before and after. */
const lines = ({ changes }: PolicyDiff) =>
  changes.map(
    ({ direction, witness: { call, old, now } }) => `${direction} ${callLine(call)}: ${old.standing} → ${now.standing}`,
  );

const frob = (effect: string, more = '', rest: readonly string[] = []) =>
  policyText(rule('frob', effect, `{ operation: execute, program: frob${more} }`, '"Bash: frob --x build main"', rest));
const nothing = `${head}rules: []\n`;
const exceptions = (expires: string) => `exceptions:
  - rule: frob
    owner: Ada
    reason: the migration of this month
    expires: "${expires}"
    when: { flag: --x }
    examples: { match: ["Bash: frob --x"] }
`;

describe('a changed rule is shown with a call that was decided with both policies', () => {
  it.each<[string, string, string, readonly string[]]>([
    ['a removed denial', frob('deny'), nothing, ['loosened Bash: frob: deny → open']],
    ['an added denial', nothing, frob('deny'), ['tightened Bash: frob: open → deny']],
    ['a removed permission', frob('allow'), nothing, ['tightened Bash: frob: allow → open']],
    ['a weaker effect', frob('deny'), frob('ask'), ['loosened Bash: frob: deny → ask']],
    ['audit mode', frob('deny'), frob('deny', '', ['mode: audit']), ['loosened Bash: frob: deny → open']],
    [
      'an exception',
      frob('deny'),
      `${frob('deny')}${exceptions('2026-12-31')}`,
      ['loosened Bash: frob --x: deny → open'],
    ],
    ['an exception that has ended', frob('deny'), `${frob('deny')}${exceptions('2026-01-31')}`, []],
    [
      'a denied path with a hole in it',
      policyText(rule('etc', 'deny', '{ operation: write, path: "/etc/**" }', '"Write: /etc/x"')),
      policyText(
        rule('etc', 'deny', '{ operation: write, path: "/etc/**" }', '"Write: /etc/x"', [
          'unless: { path: "/etc/app/**" }',
        ]),
      ),
      ['loosened Write: /etc/app: deny → open'],
    ],
    [
      'a longer list of branches',
      `lists: { kept: [main] }\n${policyText(rule('push', 'deny', '{ operation: change, what: git, name: push, target: "${kept}" }', '"Bash: git push origin main"'))}`,
      `lists: { kept: [main, next] }\n${policyText(rule('push', 'deny', '{ operation: change, what: git, name: push, target: "${kept}" }', '"Bash: git push origin main"'))}`,
      ['tightened Bash: git push origin next: open → deny'],
    ],
    [
      'a host that is no longer denied',
      policyText(
        rule('web', 'deny', '{ operation: connect, host: [a.example, b.example] }', '"WebFetch: https://a.example/"'),
      ),
      policyText(rule('web', 'deny', '{ operation: connect, host: a.example }', '"WebFetch: https://a.example/"')),
      ['loosened WebFetch: https://b.example/: deny → open'],
    ],
    [
      'a server that is listed',
      policyText(rule('low', 'allow', '{ operation: call, risk: low }', '{ tool: mcp__own__x, input: {} }')).replace(
        'rules:',
        'mcp: { servers: { own: { risk: low } } }\nrules:',
      ),
      policyText(rule('low', 'allow', '{ operation: call, risk: low }', '{ tool: mcp__own__x, input: {} }')).replace(
        'rules:',
        'mcp: { servers: { own: { risk: low }, more: { risk: low } } }\nrules:',
      ),
      ['loosened mcp__more__probe: open → allow'],
    ],
  ])('%s', (_name, old, now, expected) => {
    if (expected.length === 0) expect(lines(diff(old, now))).toEqual([]);
    expect(lines(diff(old, now))).toEqual(expect.arrayContaining([...expected]));
  });

  it('and what only its words change is no difference', () => {
    const found = diff(frob('deny'), frob('deny').replace('a reason of frob', 'another reason'));
    expect(found).toMatchObject({ changes: [], settings: [], untold: [], reworded: ['frob'] });
    expect(loosens(found)).toBe(false);
  });

  it('and a policy does not differ from itself, whatever the order of its rules', () => {
    const rules = [
      rule('one', 'deny', '{ operation: execute, program: frob }', '"Bash: frob"'),
      rule('two', 'allow', '{ operation: read, path: "/srv/**" }', '"Read: /srv/x"'),
    ];
    const found = diff(policyText(...rules), policyText(...rules.toReversed()));
    expect(found).toMatchObject({ changes: [], settings: [], untold: [], reworded: [] });
  });
});

describe('what no call shows', () => {
  const code = (pattern: string) =>
    policyText(
      rule(
        'code',
        'deny',
        `{ operation: evaluate, language: python, code: '${pattern}' }`,
        `"Bash: python3 -c 'import socket, subprocess'"`,
      ),
    );

  it('is named, and counts as loosened when it may be', () => {
    const found = diff(code('socket'), code('socket|subprocess'));
    expect(found).toMatchObject({ changes: [], untold: [{ rule: 'code', change: 'changed', may: 'either' }] });
    expect(loosens(found)).toBe(true);
  });

  it('is no loosening where a rule can only tighten', () => {
    const wide = policyText(
      rule('files', 'deny', '{ operation: read, path: ["**/a/x", "**/secret-[1]/x"] }', '"Read: /a/x"'),
    );
    const narrow = wide.replace(', "**/secret-[1]/x"', '');
    expect(loosens(diff(narrow, narrow.replace('a reason of files', 'something else')))).toBe(false);
    const added = diff(
      nothing,
      frob('deny', ', command: "^frob -{7}$"').replace('frob --x build main', 'frob -------'),
    );
    expect(loosens(added)).toBe(false);
  });
});

describe('a setting that differs', () => {
  it.each<[string, string, string, string, boolean]>([
    [
      'a limit that is raised',
      'limits: { calls: 10 }',
      'limits: { calls: 20 }',
      'loosened limits.calls: from 10 to 20',
      true,
    ],
    ['a limit that is gone', 'limits: { calls: 10 }', 'name: test', 'loosened limits.calls: from 10 to none', true],
    ['a limit that is new', 'name: test', 'limits: { turns: 5 }', 'tightened limits.turns: from none to 5', false],
    [
      'the model',
      'adjudicator: { model: a }',
      'adjudicator: { model: b }',
      'untold adjudicator.model: a model may judge open calls otherwise',
      true,
    ],
    [
      'no model any more',
      'adjudicator: { enabled: true }',
      'adjudicator: { enabled: false }',
      'tightened adjudicator.enabled: from true to false',
      false,
    ],
    [
      'the air gap',
      'network: { air_gapped: true }',
      'network: { air_gapped: false }',
      'loosened network.air_gapped: from true to false',
      true,
    ],
    [
      'a variable that the agent sees',
      'environment: { allow: [A] }',
      'environment: { allow: [A, B] }',
      'loosened environment.allow: the agent sees the variable `B`',
      true,
    ],
    [
      'what asking means',
      'unattended: fail',
      'unattended: deny',
      'loosened unattended: a run that has to ask now goes on, without the call',
      true,
    ],
    [
      'how a server is started',
      'mcp: { servers: { s: { risk: low, command: a } } }',
      'mcp: { servers: { s: { risk: low, command: b } } }',
      'untold mcp.servers.s: another program is started, or it is given other variables',
      true,
    ],
    [
      'the risk of a tool',
      'mcp: { servers: { s: { risk: low, tools: { t: high } } } }',
      'mcp: { servers: { s: { risk: low, tools: { t: low } } } }',
      'loosened mcp.servers.s.tools.t: risk from high to low',
      true,
    ],
  ])('is named, with which way it goes: %s', (_name, old, now, expected, looser) => {
    const text = (setting: string) => `version: 1\n${setting.startsWith('name') ? '' : 'name: test\n'}${setting}\n`;
    const found = diff(text(old), text(now));
    expect(found.settings.map(({ direction, setting, message }) => `${direction} ${setting}: ${message}`)).toContain(
      expected,
    );
    expect(loosens(found)).toBe(looser);
  });
});
