import { describe, expect, it } from 'vitest';
import { policyText } from '../door.ts';
import { folderOf, policy } from './process.ts';

const careless = policyText.replace('path: "/etc/**"', 'path: ["/etc/**", "${home}/.ssh"]');

describe('policy check', () => {
  it('warns of what looks like a mistake, at its place, and ends with 0', async () => {
    const cwd = folderOf({ 'policy.yaml': careless });
    expect(await policy(['check'], { cwd })).toEqual({
      code: 0,
      out: expect.stringMatching(/^ok policy\.yaml: 4 rules, 4 examples hold, digest [0-9a-f]{12}\n$/),
      err: `warning[PATTERN_SUSPECT]: \`\${home}/.ssh\` is the folder itself, not what is in it
  --> ${cwd}/policy.yaml:20:57
   |
20 |     when: { operation: [read, write], path: ["/etc/**", "\${home}/.ssh"] }
   |                                                         ^^^^^^^^^^^^^^
   = help: write \`\${home}/.ssh/**\`
`,
    });
  });

  it('takes warnings for errors when it is told to', async () => {
    const cwd = folderOf({ 'policy.yaml': careless });
    const ended = await policy(['check', '--strict'], { cwd });
    expect(ended).toMatchObject({ code: 3, out: '', err: expect.stringMatching(/^error\[PATTERN_SUSPECT\]/) });
    const json = await policy(['check', '--format', 'json'], { cwd });
    expect(JSON.parse(json.out)).toMatchObject({
      policies: [{ rules: 4, warnings: [{ severity: 'warning', code: 'PATTERN_SUSPECT' }] }],
    });
  });

  it('says beside an example that does not hold why it cannot', async () => {
    const cwd = folderOf({ 'policy.yaml': policyText.replace('operation: write,', 'operation: write, tool: write,') });
    const { code, err } = await policy(['check'], { cwd });
    expect(code).toBe(3);
    expect(err).toMatch(/error\[EXAMPLE_NOT_MATCHED\]: rule `write-workspace` does not match an example it must/);
    expect(err).toMatch(
      /warning\[RULE_NEVER_MATCHES\]: no tool is called `write`\n[\s\S]*= help: did you mean `Write`\?/,
    );
  });

  it('shows which rules the examples and a log exercise', async () => {
    const calls = ['a', 'b'].map(name =>
      JSON.stringify({ tool_name: 'Read', tool_input: { file_path: name }, cwd: '/p' }),
    );
    const cwd = folderOf({ 'policy.yaml': policyText, 'calls.jsonl': calls.join('\n') });
    const { code, out } = await policy(['check', '--coverage', '--log', 'calls.jsonl'], { cwd });
    expect(code).toBe(0);
    expect(out.split('\n').slice(1).join('\n')).toBe(`rule             effect  examples  proving  calls  deciding
read-workspace   allow          1        1      2         2
write-workspace  allow          2        1      0         0
no-etc           deny           1        1      0         0
ask-ci           ask            1        1      0         0
no call of the log is matched by: write-workspace, no-etc, ask-ci
`);
  });

  it('names an exception that has ended', async () => {
    const ended = `${policyText}exceptions:
  - rule: ask-ci
    owner: Ada
    reason: the migration
    expires: "2026-01-31"
    when: { path: "\${workspace}/ci/x" }
    examples: { match: ["Write: ci/x"] }
`;
    const cwd = folderOf({ 'policy.yaml': ended });
    const { code, err } = await policy(['check'], { cwd });
    expect(code).toBe(3);
    expect(err).toMatch(/ended on 2026-01-31/);
  });

  it('looks at a policy together with that of the organisation above it', async () => {
    const above = policyText.replace('name: test', 'name: above\ndelegates: [allow]');
    const own = `version: 1
name: own
rules:
  - id: look-at-etc
    effect: allow
    reason: the settings of this machine are no secret
    when: { operation: read, path: "/etc/app/**" }
    examples: { match: ["Read: /etc/app/x"] }
`;
    const cwd = folderOf({ 'above.yaml': above, 'policy.yaml': own });
    const { code, out, err } = await policy(['check', '--organisation', 'above.yaml'], { cwd });
    expect({ code, out }).toEqual({
      code: 0,
      out: expect.stringMatching(/^ok policy\.yaml under above\.yaml: 5 rules/),
    });
    expect(err).toMatch(
      /^warning\[RULE_SHADOWED\]: rule `look-at-etc` never decides: all that it matches is denied by rule `no-etc`\n/,
    );
  });

  it('looks at a policy under that of this user, unless it is told not to', async () => {
    const above = policyText.replace('name: test', 'name: above\nextends: default');
    const loose = policyText.replaceAll(/id: /g, 'id: my-');
    const env = { AGENT_BOUNCER_HOME: folderOf({ 'organisation.yaml': above }) };
    const cwd = folderOf({ 'policy.yaml': loose });
    expect(await policy(['check'], { cwd, env })).toMatchObject({
      code: 3,
      out: '',
      err: expect.stringContaining(
        'error[RULE_LOOSENED]: the permission `my-read-workspace`, and 1 more, would let pass',
      ),
    });
    expect(await policy(['check', '--no-organisation'], { cwd, env })).toMatchObject({ code: 0, err: '' });
  });

  it('looks at what a run is held to besides, too', async () => {
    const run = `version: 1
name: run
rules:
  - { id: no-app, effect: deny, reason: not now, when: { operation: read, path: "/srv/app/" }, examples: { match: ["Read: /srv/app"] } }
`;
    const cwd = folderOf({ 'policy.yaml': policyText, 'run.yaml': run });
    const { code, err } = await policy(['check', '--tighten', 'run.yaml'], { cwd });
    expect(code).toBe(0);
    expect(err).toMatch(/^warning\[PATTERN_SUSPECT\]: `\/srv\/app\/` is the folder itself.*\n --> .*\/run\.yaml:4:/);
  });

  it('refuses an activity that there is not', async () => {
    const activities = (id: string) => policyText.replace('floor: true', `floor: true\n    activities: [${id}]`);
    const cwd = folderOf({ 'good.yaml': activities('AGT-01'), 'bad.yaml': activities('AGT-99') });
    expect(await policy(['check', 'good.yaml'], { cwd })).toMatchObject({ code: 0, err: '' });
    const { code, err } = await policy(['check', 'bad.yaml'], { cwd });
    expect(code).toBe(3);
    expect(err).toMatch(/^error\[POLICY_INVALID\]: there is no activity `AGT-99`\n/);
  });
});
