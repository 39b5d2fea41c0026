import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { readBundle } from '../../src/adapters/store/bundle-folder.ts';
import { knownKeys } from '../../src/adapters/store/keys.ts';
import { readLog } from '../../src/audit/chain.ts';
import { verifyBundle } from '../../src/audit/verify.ts';
import { type ActionRun, canaries, metadata, runPhase } from './github-runner.ts';
import { scratch } from './harness.ts';

function prepared(
  turns: readonly object[],
  inputs: Record<string, string> = {},
): ActionRun & { readonly temp: string } {
  const folder = scratch();
  const [workspace, temp] = [join(folder, 'work'), join(folder, 'temp')];
  for (const path of [workspace, temp]) mkdirSync(path);
  writeFileSync(join(workspace, 'readme.txt'), 'hello\n');
  const script = join(folder, 'script.yaml');
  writeFileSync(script, JSON.stringify({ version: 1, turns }).replaceAll('@/', `${workspace}/`));
  return {
    workspace,
    temp,
    inputs: { task: 'do it', model: `script:${script}`, policy: 'default', isolation: 'off', ...inputs },
  };
}

const say = { say: 'done' };
const allText = (folder: string): string =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => readFileSync(join(entry.parentPath, entry.name), 'latin1'))
    .join('\n');

describe('the action, run as the GitHub runner runs it', () => {
  it('names what it needs and what it gives', () => {
    expect(metadata.runs).toEqual({
      using: 'node24',
      main: 'dist/action/index.js',
      post: 'dist/action-post/index.js',
      'post-if': 'always()',
    });
  });

  it('runs the task, fills outputs and summary, and keeps every secret of the job from the agent', async () => {
    const run = prepared([
      {
        calls: [
          { tool: 'Read', input: { file_path: '@/readme.txt' }, expect: { ok: true } },
          { tool: 'Bash', input: { command: 'git push --force origin main' }, expect: { ok: false } },
        ],
      },
      {
        calls: [
          {
            tool: 'Write',
            input: {
              file_path: '@/app.py',
              content: 'import hashlib\n\n\ndef digest(password):\n    return hashlib.md5(password).hexdigest()\n',
            },
          },
        ],
      },
      {
        calls: [
          {
            tool: 'Bash',
            input: { command: 'echo "::error::injected"; echo "::set-output name=bundle::/etc"' },
            expect: { ok: true },
          },
        ],
      },
      { say: '::warning::from the agent' },
    ]);
    const main = await runPhase('main', run);
    expect(main.stdout).toContain('Claude Code');
    expect(main.code).toBe(0);
    expect(main.outputs).toMatchObject({
      outcome: 'completed',
      'tool-calls': '4',
      denied: '1',
      findings: '1',
      'key-id': expect.stringMatching(/^ed25519:/),
    });
    for (const name of ['bundle', 'sarif', 'report', 'report-markdown'])
      expect(existsSync(main.outputs[name] ?? '')).toBe(true);
    expect(main.summary).toContain('force-push');
    expect(main.summary.length).toBeLessThan(1024 * 1024);
    // The one finding as an annotation; nothing that the agent printed became a command.
    expect(
      main.commands
        .filter(command => ['error', 'warning', 'notice'].includes(command.name))
        .map(command => command.message.split(':')[0]),
    ).toEqual(['python-weak-hash', '1 tool calls were denied; the report says which and why']);
    expect(main.env).toBe('');
    const everything = allText(main.outputs['bundle'] ?? '') + main.stdout + main.summary;
    for (const secret of Object.values(canaries)) expect(everything).not.toContain(secret);
    const { body } = readLog(readFileSync(join(main.outputs['bundle'] ?? '', 'events.jsonl'))).events[0] ?? {
      body: {},
    };
    expect(body).toMatchObject({
      trigger: { repository: 'octo/shop', actor: 'octocat', event: 'push', runId: '42', runner: 'pi-1' },
    });

    const post = await runPhase('post', run, main.state);
    expect([post.code, post.stdout]).toEqual([0, '']);
    const environment = { HOME: run.temp };
    expect(
      verifyBundle({
        files: readBundle(main.outputs['bundle'] ?? ''),
        keys: knownKeys({ XDG_CONFIG_HOME: join(run.temp, '.config'), ...environment }),
      }).ok,
    ).toBe(true);
  });

  it('fails, with sealed evidence, when the run fails', async () => {
    const main = await runPhase(
      'main',
      prepared([{ calls: [{ tool: 'Read', input: { file_path: '@/missing' }, expect: { ok: true } }] }, say]),
    );
    expect(main.code).toBe(1);
    expect(main.outputs).toMatchObject({ outcome: 'failed' });
    expect(main.commands.at(-1)).toMatchObject({
      name: 'error',
      message: expect.stringMatching(/^the run failed: script: turn 1/),
    });
    expect(existsSync(join(main.outputs['bundle'] ?? '', 'manifest.dsse.json'))).toBe(true);
  });

  it('fails on findings at the threshold', async () => {
    const write = {
      calls: [
        {
          tool: 'Write',
          input: {
            file_path: '@/app.py',
            content: 'import hashlib\n\n\ndef digest(password):\n    return hashlib.md5(password).hexdigest()\n',
          },
        },
      ],
    };
    const main = await runPhase('main', prepared([write, say], { 'fail-on': 'note' }));
    expect([main.code, main.outputs['outcome']]).toEqual([1, 'completed']);
    expect(main.commands.at(-1)?.message).toBe('code findings of severity note or above are left');
  });

  it('seals in `post` what `main` could not, when `main` is killed', async () => {
    let pid = 0;
    const slow = prepared([
      { calls: [{ tool: 'Read', input: { file_path: '@/readme.txt' } }] },
      { ...say, delay_ms: 20_000 },
    ]);
    const run = {
      ...slow,
      onStart: (started: number) => {
        pid = started;
      },
    };
    const running = runPhase('main', run);
    const out = join(run.temp, 'agent-bouncer');
    const log = () =>
      existsSync(out)
        ? readdirSync(out)
            .map(name => join(out, name, 'events.jsonl'))
            .find(existsSync)
        : undefined;
    while (!log() || !readFileSync(log() ?? '', 'utf8').includes('call.decided')) await wait(20);
    process.kill(pid, 'SIGKILL');
    const main = await running;
    expect(main.code).toBe(null);
    expect(existsSync(join(log() ?? '', '..', 'manifest.json'))).toBe(false);
    const post = await runPhase('post', slow, main.state);
    expect(post.commands).toEqual([
      { name: 'warning', message: expect.stringContaining('the main step died; the evidence of run-') },
    ]);
    const verification = verifyBundle({
      files: readBundle(join(log() ?? '', '..')),
      keys: knownKeys({ XDG_CONFIG_HOME: join(slow.temp, '.config') }),
    });
    expect([verification.ok, verification.manifest?.outcome]).toEqual([true, 'abandoned']);
  });

  it('puts back the files that control later steps, and fails', async () => {
    const run = prepared([
      { calls: [{ tool: 'Bash', input: { command: 'sh @/test.sh' }, expect: { ok: true } }] },
      say,
    ]);
    writeFileSync(
      join(run.workspace, 'test.sh'),
      `for f in ${run.temp}/_runner_file_commands/set_env_*; do echo BASH_ENV=/tmp/evil >> "$f"; done\n`,
    );
    const main = await runPhase('main', run);
    expect(main.env).toBe('');
    expect(main.code).toBe(1);
    expect(main.commands.at(-1)?.message).toBe(
      'the agent changed files that control later steps, which were put back: GITHUB_ENV',
    );
  });

  it.each([
    ['a missing task', { task: '' }, /the input `task` is missing/],
    ['a missing key', { model: 'anthropic' }, /the input `anthropic-api-key` is missing.*secrets\.ANTHROPIC_API_KEY/s],
    ['an unknown model', { model: 'gpt' }, /the input `model` cannot be `gpt`/],
    ['a limit that is none', { 'max-calls': 'many' }, /the input `max-calls` cannot be `many`/],
    ['a flag that is none', { 'air-gapped': 'perhaps' }, /the input `air-gapped` cannot be `perhaps`/],
    ['a policy that is not there', { policy: 'no-such' }, /there is no file/],
    ['a client that is not there', { 'claude-path': '/no/such/claude' }, /is not a program/],
  ])('refuses %s and says what to write', async (_name, inputs, message) => {
    const main = await runPhase('main', prepared([say], inputs as Record<string, string>));
    expect(main.code).toBe(1);
    expect(decodeURIComponent(main.commands.at(-1)?.message ?? '')).toMatch(message);
    expect(main.stdout).not.toMatch(/\n\s+at /);
  });

  it.each(['pull_request_target', 'workflow_run'])('refuses the event %s unless it is allowed', async event => {
    const main = await runPhase('main', { ...prepared([say]), event });
    expect([main.code, main.commands.at(-1)?.message]).toEqual([1, expect.stringContaining('lets strangers choose')]);
    const allowed = await runPhase('main', { ...prepared([say], { 'allow-untrusted-trigger': 'true' }), event });
    expect(allowed.code).toBe(0);
  });
});
