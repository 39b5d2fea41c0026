import { createHmac } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readBundle } from '../src/adapters/store/bundle-folder.ts';
import { openKeys } from '../src/adapters/store/keys.ts';
import * as api from '../src/index.ts';
import { sealRun } from '../src/run/seal.ts';
import { logLines, run } from './audit/log.ts';
import { awsKey } from './door.ts';
import { scratch } from './scratch.ts';

const text = `version: 1
name: shop
rules:
  - id: workspace
    effect: allow
    reason: the project is the agent's work
    when: { operation: [read, write, delete], path: "\${workspace}/**" }
    examples: { match: ["Read: a"], no_match: ["Read: /etc/hosts"] }
  - id: system
    effect: deny
    reason: the system is not the project
    instead: ask for what you need
    when: { operation: [read, write], path: "/etc/**" }
    examples: { match: ["Read: /etc/hosts"] }
`;
const noExtends = (): never => {
  throw new Error('this policy extends nothing');
};
const load = (policy: string) =>
  api.compilePolicy(api.loadPolicy({ file: 'policy.yaml', text: policy }, noExtends), api.interpret);
const parts = {
  scope: { workspace: '/w', home: ['/home/u'], tmp: ['/tmp'], guard: [] },
  realPath: (path: string) => path,
  fingerprint: (secret: string) => createHmac('sha256', 'of this host').update(secret).digest('hex').slice(0, 32),
};

function callTo(path: string): api.ToolCall {
  const value = { tool_use_id: path, session_id: 's', tool_name: 'Read', tool_input: { file_path: path }, cwd: '/w' };
  const parsed = api.parseToolCall(value);
  if ('problem' in parsed) throw new Error(parsed.problem);
  return parsed.call;
}

it('exports these names and no other', () => {
  expect(Object.keys(api).toSorted()).toEqual([
    'InputError',
    'compilePolicy',
    'compileUserRules',
    'createChain',
    'createExaminer',
    'createGuard',
    'createRedactor',
    'createRuleIndex',
    'interpret',
    'loadPolicy',
    'parseToolCall',
    'readLog',
    'renderProblems',
    'scanInput',
    'scanText',
    'verifyBundle',
  ]);
});

describe('a policy', () => {
  it('is loaded, compiled, and says of a call what matches', () => {
    const policy = load(text);
    expect(policy).toMatchObject({ policy: { name: 'shop' }, digest: expect.stringMatching(/^[0-9a-f]{64}$/) });
    const examine = api.createExaminer({ ...parts, policy });
    expect(examine(callTo('/w/a')).evaluation.effect).toBe('allow');
    expect(examine(callTo('/etc/hosts')).evaluation.effect).toBe('deny');
    expect(examine(callTo('/opt/x')).evaluation.effect).not.toBe('allow');
  });

  it('that is wrong is one error with every problem, to be shown at its line', () => {
    const wrong = text.replace('name: shop', 'nam: shop').replace('effect: deny', 'effect: forbid');
    let error: unknown;
    try {
      load(wrong);
    } catch (thrown) {
      error = thrown;
    }
    expect(error).toBeInstanceOf(api.InputError);
    const shown = api.renderProblems((error as api.InputError).problems);
    expect(shown).toContain('--> policy.yaml:2:1');
    expect(shown).toContain('--> policy.yaml:10:13');
  });
});

describe('a guard', () => {
  function open() {
    const chain = api.createChain(run);
    const lines: string[] = [];
    const guard = api.createGuard({
      ...parts,
      policy: load(text),
      judges: { workspace: '/w', task: 'try the API' },
      redactor: api.createRedactor(parts.fingerprint),
      record: event => {
        const { line, commit } = chain.prepare(event, new Date(0).toISOString());
        lines.push(`${line}\n`);
        commit();
      },
      callLimit: 10,
      stop: () => undefined,
    });
    return { guard, lines };
  }

  it('decides calls, and keeps a log that verifies', async () => {
    const { guard, lines } = open();
    const decisions = [await guard.decide(callTo('/w/a')), await guard.decide(callTo('/etc/hosts'))];
    expect(decisions).toMatchObject([
      { effect: 'allow', layer: 'policy', outcome: 'allowed-by-rule', rule: 'workspace' },
      { effect: 'deny', layer: 'policy', outcome: 'denied-by-rule', rule: 'system', instead: 'ask for what you need' },
    ]);
    const log = api.readLog(Buffer.from(lines.join('')), run);
    expect(log.problems).toEqual([]);
    expect(log.events.map(event => event.type)).toEqual(['call.decided', 'call.decided']);
  });

  it('denies what no rule settles when nobody can be asked', async () => {
    expect((await open().guard.decide(callTo('/opt/x'))).effect).toBe('deny');
  });
});

it('finds secrets in inputs and texts, and takes them out, without telling them', () => {
  const found = [
    api.scanInput({ command: `echo ${awsKey}` }, parts.fingerprint),
    api.scanText(awsKey, 'a.txt', parts.fingerprint),
  ];
  expect(found).toMatchObject([[{ rule: 'aws-access-key-id' }], [{ finding: { rule: 'aws-access-key-id' } }]]);
  expect(JSON.stringify([...found, api.createRedactor(parts.fingerprint).text(`x ${awsKey}`)])).not.toContain(awsKey);
});

it('says of something that is no call why it is none', () => {
  expect(api.parseToolCall({ tool_name: 'Bash' })).toEqual({
    problem: '`id`: expected a non-empty string, found nothing',
  });
});

describe('a bundle', () => {
  function bundle() {
    const folder = join(scratch(), run);
    mkdirSync(folder);
    const keys = openKeys({ AGENT_BOUNCER_HOME: join(folder, '..', 'keys') });
    const ended = { type: 'run.ended', body: { outcome: 'completed', reasons: [], durationMs: 1 } } as const;
    writeFileSync(join(folder, 'events.jsonl'), `${logLines([ended]).join('\n')}\n`);
    sealRun(folder, keys);
    return { files: readBundle(folder), keys: [keys.signing] };
  }

  it('verifies with the key that sealed it', () => {
    const { files, keys } = bundle();
    const { ok, manifest, checks } = api.verifyBundle({ files, keys, run });
    expect({ ok, outcome: manifest?.outcome }).toEqual({ ok: true, outcome: 'completed' });
    expect(checks.map(check => check.name)).toEqual(expect.arrayContaining(['manifest', 'seal', 'files', 'log']));
    expect(api.verifyBundle({ files, keys: [] })).toMatchObject({ ok: false, run });
  });

  it('does not verify when one byte is another', () => {
    const { files, keys } = bundle();
    files.set('report.md', Buffer.from(`${Buffer.from(files.get('report.md') ?? []).toString()} `));
    expect(api.verifyBundle({ files, keys }).ok).toBe(false);
  });
});

it('finds and takes out the secrets of an organisation by its own patterns', () => {
  const token = `${'acme'}-kq7xv2`;
  const entry: api.UserRule = {
    id: 'acme-token',
    title: 'an ACME token',
    keywords: ['acme-'],
    pattern: 'acme-([a-z0-9]{6})\\b',
    match: [token],
  };
  const { rules, faults } = api.compileUserRules([entry]);
  const more = api.createRuleIndex(rules);
  const text = `login with ${token}`;
  expect(faults).toEqual([]);
  expect(api.scanText(text, 'a.txt', parts.fingerprint)).toEqual([]);
  expect(api.scanText(text, 'a.txt', parts.fingerprint, more)).toMatchObject([{ finding: { rule: 'acme-token' } }]);
  expect(api.createRedactor(parts.fingerprint, more).text(text)).toMatch(/^login with acme-\[secret:acme-token:\w+\]$/);
});
