import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { packageRoot } from '../src/adapters/package-root.ts';
import { readLog } from '../src/audit/chain.ts';
import { type Ended, folderOf, runEntry, type Started } from './cli/process.ts';
import { awsKey } from './door.ts';

const policyText = `version: 1
name: local
rules:
  - id: here
    effect: allow
    reason: the project is the agent's work
    when: { operation: [read, write], path: "\${workspace}/**" }
    examples: { match: ["Read: a"] }
  - id: elsewhere
    effect: deny
    reason: the system is not the project
    when: { operation: [read, write], path: "/etc/**" }
    examples: { match: ["Read: /etc/hosts"] }
`;
const project = (policy = policyText) => folderOf({ 'policy.yaml': policy, a: 'text' });

/** A `PreToolUse` event as the client writes it. */
function event(cwd: string, input: object, tool = 'Read'): string {
  return JSON.stringify({
    hook_event_name: 'PreToolUse',
    session_id: 'session',
    tool_use_id: `call-${Math.round(performance.now() * 1000)}`,
    tool_name: tool,
    tool_input: input,
    cwd,
  });
}
const harmless = (cwd: string) => event(cwd, { file_path: join(cwd, 'a') });
const hook = (given: Started) => runEntry('hook.ts', [], given);

interface Answer {
  readonly hookSpecificOutput: {
    readonly hookEventName: 'PreToolUse';
    readonly permissionDecision: 'allow' | 'deny' | 'ask';
    readonly permissionDecisionReason: string;
  };
}
const answerOf = ({ out }: Ended) => (JSON.parse(out) as Answer).hookSpecificOutput;

/** The hook has two ways out: a whole answer and 0, or nothing, a reason and 2. */
function expectBlocked({ code, out, err }: Ended, reason: RegExp): void {
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err).toMatch(/^Agent Bouncer blocks this call: [^\n]+\n$/);
  expect(err).toMatch(reason);
  expect(err).not.toMatch(/\n\s+at |node:internal/);
}

function expectDenied(ended: Ended, reason: RegExp): void {
  expect({ code: ended.code, err: ended.err }).toEqual({ code: 0, err: '' });
  expect(answerOf(ended)).toEqual({
    hookEventName: 'PreToolUse',
    permissionDecision: 'deny',
    permissionDecisionReason: expect.stringMatching(reason),
  });
}

describe('a hook that works', () => {
  it('lets harmless calls through, denies by rule, refers the rest, and records each', async () => {
    const cwd = project();
    const [allowed, denied, open] = [
      await hook({ cwd, input: harmless(cwd) }),
      await hook({ cwd, input: event(cwd, { file_path: '/etc/hosts' }) }),
      await hook({ cwd, input: event(cwd, { command: 'frobnicate' }, 'Bash') }),
    ];
    expect([allowed, denied, open].map(({ code, err }) => ({ code, err }))).toEqual(
      Array(3).fill({ code: 0, err: '' }),
    );
    expect([allowed, denied, open].map(ended => answerOf(ended).permissionDecision)).toEqual(['allow', 'deny', 'ask']);
    const folder = join(cwd, '.local', 'state', 'agent-bouncer', 'sessions');
    const log = readLog(readFileSync(join(folder, readdirSync(folder)[0] ?? '')));
    expect(log.problems).toEqual([]);
    expect(log.events.map(({ type }) => type)).toEqual(['call.decided', 'call.decided', 'call.referred']);
  });

  it('waits for an event that comes in pieces, through a pipe that does not block', async () => {
    const cwd = project();
    const text = harmless(cwd);
    // A program that shares our end of the pipe makes it non-blocking for us, too, once it looks at it itself.
    const script = `const child = require('node:child_process').spawn(process.execPath, [process.argv[1]], { stdio: 'inherit' });
      process.stdin.resume().pause();
      child.on('close', code => process.exit(code));`;
    const outer = spawn(process.execPath, ['-e', script, join(packageRoot(), 'src', 'hook.ts')], {
      cwd,
      env: { PATH: process.env['PATH'], HOME: cwd },
      stdio: 'pipe',
    });
    let out = '';
    outer.stdout.on('data', chunk => {
      out += chunk;
    });
    outer.stdin.on('error', () => undefined);
    const ended = new Promise(resolve => outer.once('close', resolve));
    await new Promise(resolve => setTimeout(resolve, 600));
    outer.stdin.end(text);
    const code = await ended;
    expect({ code, decision: answerOf({ code: 0, out, err: '' }).permissionDecision }).toEqual({
      code: 0,
      decision: 'allow',
    });
  });

  it('answers about a large file, too', async () => {
    const cwd = project();
    const input = event(cwd, { file_path: join(cwd, 'b'), content: 'line\n'.repeat(200_000) }, 'Write');
    expect(answerOf(await hook({ cwd, input })).permissionDecision).toBe('allow');
  });
});

describe('a hook under an organisation', () => {
  const above = `version: 1
name: organisation
delegates: [allow]
rules:
  - id: no-notes
    effect: deny
    reason: notes stay where they are
    when: { operation: [read, write], path: "/**/notes" }
    examples: { match: ["Read: notes"] }
`;
  const notes = (cwd: string) => event(cwd, { file_path: join(cwd, 'notes') });

  it.each<[string, (folder: string) => Readonly<Record<string, string>>]>([
    ['lies in the folder of this user', folder => ({ AGENT_BOUNCER_HOME: folder })],
    ['is named by the variable', folder => ({ AGENT_BOUNCER_ORGANISATION: join(folder, 'organisation.yaml') })],
  ])('is held to a policy that %s, also the second time', async (_name, named) => {
    const cwd = project();
    expect(answerOf(await hook({ cwd, input: notes(cwd) })).permissionDecision).toBe('allow');
    const env = named(folderOf({ 'organisation.yaml': above }));
    for (let time = 0; time < 2; time++) {
      expectDenied(await hook({ cwd, input: notes(cwd), env }), /^notes stay where they are/);
      expect(answerOf(await hook({ cwd, input: harmless(cwd), env })).permissionDecision).toBe('allow');
    }
  });

  it('takes what lies in the folder of this user before what a repository can name', async () => {
    const cwd = project();
    const env = {
      AGENT_BOUNCER_HOME: folderOf({ 'organisation.yaml': above }),
      AGENT_BOUNCER_ORGANISATION: join(folderOf({ 'lax.yaml': 'version: 1\nname: lax\n' }), 'lax.yaml'),
    };
    expectDenied(await hook({ cwd, input: notes(cwd), env }), /^notes stay where they are/);
  });

  it('denies every call when that policy is broken, gone, not said whole, or loosened by the repository', async () => {
    const cwd = project();
    const broken = folderOf({ 'organisation.yaml': 'version: 1\nname: [' });
    const closed = folderOf({ 'organisation.yaml': above.replace('delegates: [allow]\n', '') });
    const cases: readonly (readonly [Readonly<Record<string, string>>, RegExp])[] = [
      [{ AGENT_BOUNCER_HOME: broken }, /organisation\.yaml:2:\d+ /],
      [{ AGENT_BOUNCER_HOME: closed }, /the permission `here` would let pass what a tier above holds/],
      [{ AGENT_BOUNCER_ORGANISATION: '/gone/organisation.yaml' }, /there is no file `\/gone\/organisation\.yaml`/],
      [{ AGENT_BOUNCER_ORGANISATION: 'policy.yaml' }, /`\$AGENT_BOUNCER_ORGANISATION` cannot be `policy\.yaml`/],
    ];
    for (const [env, reason] of cases) expectDenied(await hook({ cwd, input: harmless(cwd), env }), reason);
  });

  it('asks before a call puts one where it would be found', async () => {
    const cwd = project();
    const env = { AGENT_BOUNCER_HOME: join(cwd, 'keys') };
    const input = event(cwd, { file_path: join(cwd, 'keys', 'organisation.yaml'), content: above }, 'Write');
    expect(answerOf(await hook({ cwd, input, env }))).toMatchObject({
      permissionDecision: 'ask',
      permissionDecisionReason: 'the call changes the policy that decides about it',
    });
  });
});

describe('a hook that cannot understand the event', () => {
  const noFields = '{"hook_event_name":"PreToolUse","session_id":"s","cwd":"/w"}';
  it.each<[string, string | Uint8Array, RegExp]>([
    ['nothing', '', /standard input is empty/],
    ['blanks', ' \n', /JSON/],
    ['no JSON', 'nonsense', /JSON|Unexpected/],
    ['half of an event', '{"hook_event_name":"PreToolUse","tool', /JSON/],
    ['another event', '{"hook_event_name":"PostToolUse"}', /expected a PreToolUse event/],
    ['a list', '[]', /expected a PreToolUse event/],
    ['null', 'null', /expected a PreToolUse event/],
    ['an event without a call', noFields, /`id`|`tool/],
    ['an input that is no object', event('/w', 'x' as never), /`tool_input`: expected an object/],
    ['a relative folder', event('w', {}), /`cwd`: expected an absolute path/],
    ['bytes that are no text', Buffer.from([0x7b, 0xff, 0xfe, 0x7d]), /encoded|UTF-8|utf-8/],
    ['two events', `${event('/w', {})}\n${event('/w', {})}`, /JSON/],
  ])('blocks: %s', async (_name, input, reason) => {
    expectBlocked(await hook({ cwd: project(), input }), reason);
  });

  it('blocks an event without an end before it fills the memory', async () => {
    const chunk = Buffer.alloc(1024 * 1024, 0x20);
    expectBlocked(await hook({ cwd: project(), input: Array(80).fill(chunk) }), /longer than \d+ bytes/);
  });
});

describe('a hook that cannot do its work', () => {
  it('blocks when nobody reads the answer', async () => {
    const cwd = project();
    const { code } = await hook({ cwd, input: harmless(cwd), deaf: true });
    expect(code).toBe(2);
  });

  it('blocks when its keys cannot be made', async () => {
    const cwd = project();
    const env = { AGENT_BOUNCER_HOME: join(cwd, 'a', 'keys') };
    expectBlocked(await hook({ cwd, input: harmless(cwd), env }), /ENOTDIR/);
  });

  it('blocks when it cannot be loaded', async () => {
    const cwd = folderOf({ 'hook.ts': readFileSync(join(packageRoot(), 'src', 'hook.ts')) });
    const child = spawn(process.execPath, [join(cwd, 'hook.ts')], { stdio: 'pipe' });
    child.stdin.end(harmless(cwd));
    expect(await new Promise(resolve => child.once('close', resolve))).toBe(2);
  });

  it('denies when the log cannot be written', async () => {
    const cwd = project();
    const env = { XDG_STATE_HOME: join(cwd, 'a') };
    expectDenied(await hook({ cwd, input: harmless(cwd), env }), /^the audit log cannot be written: /);
  });

  it('denies when the policy is broken, unreadable or gone, and says where', async () => {
    const broken = project('version: 1\nname: [');
    expectDenied(
      await hook({ cwd: broken, input: harmless(broken) }),
      /^the policy cannot be used, .*policy\.yaml:\d+:\d+ /,
    );
    const folder = folderOf({ 'policy.yaml/x': '' });
    expectDenied(await hook({ cwd: folder, input: harmless(folder) }), /is not a file/);
    const cwd = project();
    const env = { AGENT_BOUNCER_POLICY: join(cwd, 'gone.yaml') };
    expectDenied(await hook({ cwd, input: harmless(cwd), env }), /there is no file `.*gone\.yaml`/);
  });

  it('denies what is too large to be scanned, and what holds a secret, which it does not repeat', async () => {
    const cwd = project();
    const huge = event(cwd, { file_path: join(cwd, 'b'), content: 'x'.repeat(6 * 1024 * 1024) }, 'Write');
    expectDenied(await hook({ cwd, input: huge }), /could not be scanned for secrets/);
    const secret = await hook({ cwd, input: event(cwd, { file_path: join(cwd, 'b'), content: awsKey }, 'Write') });
    expectDenied(secret, /looks like a secret/);
    expect(`${secret.out}${secret.err}`).not.toContain(awsKey);
  });
});
