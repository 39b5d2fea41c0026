import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { realPath } from '../../src/adapters/files.ts';
import { readLog } from '../../src/audit/chain.ts';
import type { JsonObject } from '../../src/json.ts';
import { answerLocalHook } from '../../src/run/local-hook.ts';
import { digestOf } from '../../src/scan/secrets/baseline.ts';
import { writeBaseline } from '../../src/scan/secrets/baseline-file.ts';
import { awsKey } from '../door.ts';

const open = `version: 1
name: local
rules:
  - id: workspace
    effect: allow
    reason: mine
    when: { operation: [read, write], path: "\${workspace}/**" }
    examples: { match: ["Read: a"] }
  - id: rest
    effect: allow
    reason: tried here
    when: { operation: [execute, change, connect] }
    examples: { match: ["Bash: git push origin main"] }
`;

/** A repository of its own, a policy in it, and a way to ask what becomes of a call. */
function session(policy: string, files: Readonly<Record<string, string>> = {}) {
  const folder = realPath(mkdtempSync(join(tmpdir(), 'bouncer-local-')));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const workspace = join(folder, 'work');
  for (const [name, text] of Object.entries({ '.gitignore': '.env\n', 'policy.yaml': policy, ...files })) {
    mkdirSync(dirname(join(workspace, name)), { recursive: true });
    writeFileSync(join(workspace, name), text);
  }
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=n', '-c', 'user.email=n@example.com', ...args], {
      cwd: workspace,
      env: { PATH: process.env['PATH'], HOME: folder },
      stdio: 'pipe',
    });
  git('init', '-q', '-b', 'main');
  const environment = {
    PATH: process.env['PATH'],
    HOME: folder,
    AGENT_BOUNCER_HOME: join(folder, 'keys'),
    XDG_STATE_HOME: join(folder, 'state'),
    CLAUDE_PROJECT_DIR: workspace,
  };
  let calls = 0;
  const ask = async (tool: string, input: JsonObject): Promise<[effect: string, reason: string]> => {
    const answer = (await answerLocalHook(
      JSON.stringify({
        hook_event_name: 'PreToolUse',
        session_id: 's',
        tool_use_id: `t-${++calls}`,
        tool_name: tool,
        tool_input: input,
        cwd: workspace,
      }),
      environment,
    )) as { hookSpecificOutput: { permissionDecision: string; permissionDecisionReason: string } };
    const { permissionDecision, permissionDecisionReason } = answer.hookSpecificOutput;
    return [permissionDecision, permissionDecisionReason];
  };
  const log = () => {
    const sessions = join(folder, 'state', 'agent-bouncer', 'sessions');
    return readLog(readFileSync(join(sessions, readdirSync(sessions)[0] ?? ''))).events;
  };
  return { workspace, git, ask, log };
}

const write = (path: string, content = `key = ${awsKey}\n`) => ['Write', { file_path: path, content }] as const;
const bash = (command: string) => ['Bash', { command }] as const;
const entry = (expires: string) => ({
  rule: 'aws-access-key-id',
  path: 'test/key',
  digest: digestOf('00112233445566778899aabbccddeeff', awsKey),
  owner: 'ann',
  reason: 'a test',
  expires,
});
const baseline = (expires: string) => ({
  '.agent-bouncer/secrets-baseline.yaml': writeBaseline({
    prefix: '00112233445566778899aabbccddeeff',
    entries: [entry(expires)],
  }),
});

describe('a secret in a local session', () => {
  it('is denied, let into an ignored file, and put to the person where the policy asks', async () => {
    const { ask, log } = session(`${open}secrets: { local: ask }\n`);
    expect((await ask(...write('a')))[0]).toBe('deny');
    expect((await ask(...write('.env')))[0]).toBe('allow');
    const [effect, reason] = await ask(...bash(`echo ${awsKey}`));
    expect(effect).toBe('ask');
    expect(reason).toContain('`secrets.local` asks');
    expect(JSON.stringify(log())).not.toContain(awsKey);
    expect(log().map(({ type }) => type)).toEqual(['call.decided', 'call.decided', 'call.referred']);
  });

  it('is found in what would be committed, with one look at the repository', async () => {
    const { ask, git } = session(open, { 'a.txt': `key = ${awsKey}\n` });
    git('add', 'a.txt');
    const [effect, reason] = await ask(...bash('git commit -m "a change"'));
    expect([effect, reason]).toEqual(['deny', expect.stringContaining('staged:a.txt')]);
    git('reset', '-q');
    expect((await ask(...bash('git commit -m "a change"')))[0]).toBe('allow');
  });

  it('is put together where a file is read for it', async () => {
    const { ask } = session(open, { 'a.txt': `id = "${awsKey.slice(0, 9)}@"\n` });
    const input = { file_path: 'a.txt', old_string: '@', new_string: awsKey.slice(9) };
    expect((await ask('Edit', input))[0]).toBe('deny');
  });
});

describe('code in a local session', () => {
  const block = `${open}code: { paths: [{ path: "\${workspace}/src/**", error: block }] }\n`;
  const flaw = 'import os\nfrom flask import request\nos.system(request.args["a"])\n';

  it('is denied where the policy blocks it, and no person is asked', async () => {
    const { ask, log } = session(block, { 'src/old.py': `${flaw}LIMIT = 1\n` });
    const [effect, reason] = await ask(...write('src/a.py', flaw));
    expect([effect, reason]).toEqual(['deny', expect.stringContaining('src/a.py:3')]);
    expect((await ask(...write('lib/a.py', flaw)))[0]).toBe('allow');
    const input = { file_path: 'src/old.py', old_string: 'LIMIT = 1', new_string: 'LIMIT = 2' };
    expect((await ask('Edit', input))[0]).toBe('allow');
    expect(log().map(event => event.type === 'call.decided' && event.body.decision.outcome)).toEqual([
      'weakness-found',
      'allowed-by-rule',
      'allowed-by-rule',
    ]);
  });

  it('is denied before a person is asked about a write that no rule settles', async () => {
    const silent = block.replace('[read, write]', 'read').replace('Read: a', 'Read: b');
    const { ask } = session(silent);
    expect((await ask(...write('src/a.py', flaw)))[0]).toBe('deny');
    expect((await ask(...write('src/a.py', 'x = 1\n')))[0]).toBe('ask');
  });
});

describe('the baseline in a local session', () => {
  it('lets pass what it accepts until the day it ends', async () => {
    const held = session(open, baseline('2999-12-31'));
    expect((await held.ask(...write('test/key')))[0]).toBe('allow');
    expect((await held.ask(...write('src/key')))[0]).toBe('deny');
    const over = session(open, baseline('2001-01-01'));
    expect(await over.ask(...write('test/key'))).toEqual([
      'deny',
      expect.stringContaining('which ann answered for until 2001-01-01'),
    ]);
  });

  it('denies what it would be asked about when it cannot be read', async () => {
    const { ask } = session(open, { '.agent-bouncer/secrets-baseline.yaml': 'version: 7\n' });
    expect((await ask(...write('test/key')))[0]).toBe('deny');
    expect((await ask(...write('test/other', 'no secret\n')))[0]).toBe('allow');
  });

  it('is changed by a person only, whether it is there or not', async () => {
    for (const files of [{}, baseline('2999-12-31')]) {
      const { ask } = session(open, files);
      const path = '.agent-bouncer/secrets-baseline.yaml';
      expect((await ask(...write(path, 'version: 1\n')))[0]).toBe('ask');
      expect((await ask(...bash(`echo x >> ${path}`)))[0]).toBe('ask');
    }
    const { ask } = session('version: 1\nname: local\nextends: default\n');
    expect((await ask(...write('.agent-bouncer/secrets-baseline.yaml', 'version: 1\n')))[0]).toBe('deny');
  });
});
