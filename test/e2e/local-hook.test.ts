import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { createNetwork } from '../../src/adapters/network.ts';
import { packageRoot } from '../../src/adapters/package-root.ts';
import { startScriptedModel } from '../../src/adapters/scripted-model/server.ts';
import { readLog } from '../../src/audit/chain.ts';
import { client, scratch } from './harness.ts';

/** Runs the real client with our command hook, as a developer would have it in the settings of a project. */
async function session(hook: string, policy: string, organisation?: string) {
  const folder = scratch();
  const workspace = join(folder, 'work');
  mkdirSync(workspace);
  writeFileSync(join(workspace, 'policy.yaml'), policy);
  const own = join(folder, '.config', 'agent-bouncer');
  mkdirSync(own, { recursive: true, mode: 0o700 });
  if (organisation !== undefined) writeFileSync(join(own, 'organisation.yaml'), organisation);
  const bash = (command: string) => ({ tool: 'Bash', input: { command } });
  const model = await startScriptedModel(createNetwork({ airGapped: true }), {
    turns: [
      { calls: [bash(`touch ${workspace}/allowed`)] },
      { calls: [bash(`rm -rf ${folder}/keep`)] },
      { calls: [bash(`frobnicate ${workspace}`)] },
      { say: 'done' },
    ],
  });
  mkdirSync(join(folder, 'keep'));
  const settings = {
    hooks: {
      PreToolUse: [
        { hooks: [{ type: 'command', command: `${process.execPath} ${hook}`, timeout: 30, onFailure: 'block' }] },
      ],
    },
  };
  const child = spawn(
    client.path,
    [
      '-p',
      'go',
      '--output-format',
      'stream-json',
      '--verbose',
      '--setting-sources',
      '',
      '--settings',
      JSON.stringify(settings),
    ],
    {
      cwd: workspace,
      env: {
        PATH: process.env['PATH'],
        HOME: folder,
        ANTHROPIC_BASE_URL: model.url,
        ANTHROPIC_API_KEY: 'none',
        CLAUDE_CODE_DISABLE_NONESSENTIAL_TRAFFIC: '1',
      },
      stdio: 'ignore',
    },
  );
  await new Promise(resolve => child.once('close', resolve));
  await model.close();
  const logs = join(folder, '.local', 'state', 'agent-bouncer', 'sessions');
  const log = existsSync(logs) ? readLog(readFileSync(join(logs, readdirSync(logs)[0] ?? ''))) : undefined;
  return { folder, workspace, log };
}

const hook = join(packageRoot(), 'dist', 'hook', 'index.js');

// Outside of the pack's scratch folders nothing below the temporary folder is the workspace.
const policy = `version: 1
name: local
rules:
  - { id: here, effect: allow, reason: mine, when: { operation: [read, write], path: "\${workspace}/**" }, examples: { match: ["Read: a"] } }
  - { id: programs, effect: allow, reason: known, when: { operation: execute, described: true }, examples: { match: ["Bash: ls"] } }
  - { id: elsewhere, effect: deny, reason: not mine, when: { operation: delete, path: "/**" }, unless: { path: "\${workspace}/**" }, examples: { match: ["Bash: rm -rf /"] } }
`;

it('allows, denies and refers calls of a local session, and records each', async () => {
  const { folder, workspace, log } = await session(hook, policy);
  expect(existsSync(join(workspace, 'allowed'))).toBe(true);
  expect(existsSync(join(folder, 'keep'))).toBe(true);
  expect(log?.problems).toEqual([]);
  expect(log?.events.map(event => (event.type === 'call.decided' ? event.body.decision.rule : event.type))).toEqual([
    'here',
    'elsewhere',
    'call.referred',
  ]);
});

it('blocks every call when the policy is broken', async () => {
  const { folder, workspace, log } = await session(hook, 'version: 1\nname: [');
  expect(existsSync(join(workspace, 'allowed'))).toBe(false);
  expect(existsSync(join(folder, 'keep'))).toBe(true);
  const denied = ['engine-error', expect.stringMatching(/^the policy cannot be used, .*policy\.yaml:\d+:\d+ /)];
  expect(
    log?.events.map(({ type, body }) => type === 'call.decided' && [body.decision.outcome, body.decision.reason]),
  ).toEqual([denied, denied, denied]);
});

it('holds a session to the organisation of this user, too', async () => {
  const organisation = `version: 1
name: organisation
delegates: [allow]
rules:
  - { id: nothing-new, effect: deny, reason: look only, when: { operation: write, path: "/**" }, examples: { match: ["Write: a"] } }
`;
  const { workspace, log } = await session(hook, policy, organisation);
  expect(existsSync(join(workspace, 'allowed'))).toBe(false);
  expect(log?.events.map(event => (event.type === 'call.decided' ? event.body.decision.rule : event.type))).toEqual([
    'nothing-new',
    'elsewhere',
    'call.referred',
  ]);
});

it('blocks every call when the hook itself is missing', async () => {
  const { workspace } = await session(join(packageRoot(), 'dist', 'hook', 'gone.js'), 'version: 1\nname: x\n');
  expect(existsSync(join(workspace, 'allowed'))).toBe(false);
});
