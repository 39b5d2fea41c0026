import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  clientArguments,
  clientCommand,
  clientEnvironment,
  clientSettings,
  killProcessGroup,
  type Launch,
  namespace,
  neutralPrompt,
  startSession,
} from '../../../src/adapters/claude-code/launch.ts';
import { scratch } from '../../scratch.ts';

const launch = (more: Partial<Launch> = {}): Launch => ({
  client: '/opt/claude',
  task: 'tidy up',
  workspace: '/w',
  session: '11111111-2222-4333-8444-555555555555',
  hookUrl: 'http://127.0.0.1:4711/hook',
  hookToken: 'hook-token',
  gatewayUrl: 'http://127.0.0.1:4711',
  gatewayToken: 'gateway-token',
  hookTimeoutS: 30,
  home: '/scratch/home',
  tmp: '/scratch/tmp',
  servers: {},
  limits: {},
  airGapped: false,
  environment: {},
  path: '/usr/bin:/bin',
  ...more,
});

// The client drops all of its settings in silence when one entry is wrong: every byte of them is on purpose.
const gate = [
  {
    hooks: [
      {
        type: 'http',
        url: 'http://127.0.0.1:4711/hook',
        timeout: 30,
        onFailure: 'block',
        headers: { authorization: 'Bearer hook-token' },
      },
    ],
  },
];
const withheld = [
  'CronCreate',
  'CronDelete',
  'CronList',
  'ScheduleWakeup',
  'Monitor',
  'Workflow',
  'EnterWorktree',
  'ExitWorktree',
  'SendMessage',
  'ListAgents',
  'NotebookEdit',
  'Skill',
];

describe('the settings', () => {
  it.each([
    [false, withheld],
    [true, [...withheld, 'WebFetch', 'WebSearch']],
  ])('put every call before the hook and allow nothing by themselves (air-gapped: %s)', (airGapped, deny) => {
    expect(clientSettings(launch({ airGapped }))).toEqual({
      hooks: { PreToolUse: gate, PostToolUse: gate, PostToolUseFailure: gate, UserPromptSubmit: gate },
      allowedHttpHookUrls: ['http://127.0.0.1:4711/*'],
      disableAllHooks: false,
      permissions: { allow: [], deny, disableBypassPermissionsMode: 'disable' },
      disableSkillShellExecution: true,
      disableWorkflows: true,
      autoMemoryEnabled: false,
    });
  });
});

const option = (args: readonly string[], name: string) => args[args.indexOf(name) + 1];

describe('the arguments', () => {
  it('start a session that reads no settings but ours', () => {
    const args = clientArguments(launch());
    expect(args).toEqual([
      '-p',
      'tidy up',
      '--output-format',
      'stream-json',
      '--verbose',
      '--setting-sources',
      '',
      '--strict-mcp-config',
      '--mcp-config',
      '{"mcpServers":{}}',
      '--disable-slash-commands',
      '--settings',
      JSON.stringify(clientSettings(launch())),
      '--permission-mode',
      'default',
      '--session-id',
      '11111111-2222-4333-8444-555555555555',
    ]);
    // Each of these switches the hooks of the settings off.
    for (const flag of ['--bare', '--safe-mode', '--dangerously-skip-permissions']) expect(args).not.toContain(flag);
  });

  it('hand on limits where there are any', () => {
    const args = clientArguments(launch({ limits: { turns: 7, cost_usd: 0.5 } }));
    expect([option(args, '--max-turns'), option(args, '--max-budget-usd')]).toEqual(['7', '0.5']);
  });

  it('start the servers that the policy can start, with the variables that it names', () => {
    const servers = {
      notes: { risk: 'low', command: '/opt/notes', args: ['--x'], env: ['NOTES_KEY', 'MISSING'] },
      remote: { risk: 'low' },
      evil: { risk: 'forbidden', command: '/opt/evil' },
    } as const;
    const config = option(
      clientArguments(launch({ servers, environment: { NOTES_KEY: 'k', OTHER: 'o' } })),
      '--mcp-config',
    );
    expect(JSON.parse(config ?? '')).toEqual({
      mcpServers: { notes: { command: '/opt/notes', args: ['--x'], env: { NOTES_KEY: 'k' } } },
    });
  });

  it.each(['--bare', '--version', '--settings={"disableAllHooks":true}', '-c', '  --bare'])(
    'never hold a task as an option: %s',
    task => {
      expect(clientArguments(launch({ task }))[1]).toBe(` ${task}`);
    },
  );
});

describe('the environment', () => {
  const ours = {
    PATH: '/usr/bin:/bin',
    HOME: '/scratch/home',
    CLAUDE_CONFIG_DIR: '/scratch/home/.claude',
    TMPDIR: '/scratch/tmp',
    TERM: 'dumb',
    ANTHROPIC_BASE_URL: 'http://127.0.0.1:4711',
    ANTHROPIC_API_KEY: 'gateway-token',
    CLAUDE_CODE_DISABLE_NONESSENTIAL_TRAFFIC: '1',
    DISABLE_AUTOUPDATER: '1',
  };

  it('is built from nothing', () => {
    expect(clientEnvironment(launch())).toEqual(ours);
  });
  it('lets the policy add variables, and change none of ours', () => {
    const environment = { NOTES_KEY: 'k', HOME: '/root', ANTHROPIC_BASE_URL: 'http://evil.test', PATH: '/evil' };
    expect(clientEnvironment(launch({ environment }))).toEqual({ NOTES_KEY: 'k', ...ours });
  });
});

describe('the command', () => {
  it('is the client itself where nothing can be hidden from it', () => {
    expect(clientCommand(launch())).toEqual(['/opt/claude', clientArguments(launch())]);
  });

  it('hides folders and other processes from it, but none that it needs', () => {
    const hidden = ['/evidence', '/w', '/scratch', '/opt', '/wide', '/scratch/home/deep'];
    expect(clientCommand(launch({ hidden }))).toEqual([
      'bwrap',
      [
        ...namespace,
        ...['--tmpfs', '/evidence', '--tmpfs', '/wide', '--tmpfs', '/scratch/home/deep'],
        '--',
        '/opt/claude',
        ...clientArguments(launch()),
      ],
    ]);
    expect(namespace).toEqual(expect.arrayContaining(['--unshare-pid', '--die-with-parent']));
  });
});

describe('neutralPrompt', () => {
  it.each([
    ['fix @src/a.ts', 'fix @ src/a.ts'],
    ['@/etc/passwd', '@ /etc/passwd'],
    ['@~/.ssh/id_rsa', '@ ~/.ssh/id_rsa'],
    ['@./a @../b', '@ ./a @ ../b'],
    ['@"a file.txt"', '@ "a file.txt"'],
    ["@'a file.txt'", "@ 'a file.txt'"],
    ['(@a)', '(@ a)'],
    ['- @a', ' - @ a'],
    ['-@a', ' -@ a'],
    ['a\n@b', 'a\n@ b'],
    ['a\t@b', 'a\t@ b'],
    ['@@a', '@ @ a'],
    ['@été.txt', '@ été.txt'],
    ['@文件', '@ 文件'],
    ['、@a', '、@ a'],
    ['see\u00a0@a', 'see\u00a0@ a'],
    ['@$HOME/x', '@ $HOME/x'],
    ['@{a,b}', '@ {a,b}'],
    ['@-', '@ -'],
    ['@server:resource', '@ server:resource'],
    ['x@/etc/passwd', 'x@ /etc/passwd'],
    ['x@~/a', 'x@ ~/a'],
    ['x@"a"', 'x@ "a"'],
    ['write to ann@example.org', 'write to ann@example.org'],
    ['ann.b+c@example.org', 'ann.b+c@example.org'],
    ['git@example.org:a/b', 'git@example.org:a/b'],
    ['@Override above', '@ Override above'],
    ['a @ b', 'a @ b'],
    ['at the end @', 'at the end @'],
    ['@ already', '@ already'],
    ['/compact', ' /compact'],
    ['  /compact', '   /compact'],
    ['\n/compact', ' \n/compact'],
    ['a /compact', 'a /compact'],
    ['read /etc/hosts', 'read /etc/hosts'],
    ['--bare', ' --bare'],
    ['a\0b', 'a b'],
    ['', ''],
    ['\u{1f600}@a', '\u{1f600}@ a'],
  ])('makes %j plain: %j', (task, plain) => {
    expect(neutralPrompt(task)).toBe(plain);
  });

  it('leaves no mention, command or option in any text, and takes nothing but NUL away', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('@', '/', '-', ' ', 'a', '\n', '"', '.', 'é', '~', '\0') }),
        task => {
          const plain = neutralPrompt(task);
          expect(plain).not.toMatch(/(^|[^\w])@\S/);
          expect(plain).not.toMatch(/^[/-]/);
          expect(plain.replaceAll(/\s/g, '')).toBe(task.replaceAll(/[\s\0]/g, ''));
        },
      ),
    );
  });
});

/** A client that is a script; its arguments are ignored. */
function fakeClient(folder: string, script: string): Launch {
  const client = join(folder, 'claude');
  writeFileSync(client, `#!/bin/sh\n${script}\n`, { mode: 0o755 });
  mkdirSync(join(folder, 'w'), { recursive: true });
  return launch({ client, workspace: join(folder, 'w'), path: process.env['PATH'] ?? '' });
}

describe('a session', () => {
  it('gives every line, the last without its end too, and then its code', async () => {
    const lines: string[] = [];
    const errors: string[] = [];
    const folder = scratch();
    const given = fakeClient(folder, 'echo one; echo oops >&2; pwd; printf last; exit 3');
    const session = startSession(
      given,
      line => void lines.push(line),
      line => void errors.push(line),
    );
    expect(await session.exited).toEqual({ code: 3, signal: null });
    expect([lines, errors]).toEqual([['one', join(folder, 'w'), 'last'], ['oops']]);
  });

  it('ends with everything it started', async () => {
    const folder = scratch();
    const mark = join(folder, 'pid');
    const given = fakeClient(folder, `sleep 600 & echo $! > ${mark}; echo ready; sleep 600`);
    const session: ReturnType<typeof startSession> = startSession(
      given,
      () => session.kill(),
      () => undefined,
    );
    expect(await session.exited).toEqual({ code: null, signal: 'SIGKILL' });
    const child = Number(readFileSync(mark, 'utf8'));
    // What is killed stays a while until somebody has asked for it.
    await expect.poll(() => isRunning(child)).toBe(false);
    session.kill();
  });

  it.each([
    ['client', { client: '/nowhere/claude', workspace: '/' }],
    ['workspace', { client: '/bin/true', workspace: '/nowhere' }],
  ])('whose %s is not there has no process, and says why', async (_name, more) => {
    const session = startSession(
      launch(more),
      () => undefined,
      () => undefined,
    );
    expect(session.pid).toBeUndefined();
    await expect(session.exited).rejects.toThrow(/ENOENT/);
    session.kill();
  });

  it('takes a task as long as the system allows, and says when it is longer', async () => {
    const given = { ...fakeClient(scratch(), 'exit 0'), task: 'x'.repeat(3_000_000) };
    const run = async () =>
      startSession(
        given,
        () => undefined,
        () => undefined,
      ).exited;
    await expect(run()).rejects.toThrow(/E2BIG/);
  });
});

describe('killProcessGroup', () => {
  // -1 once stood for "not started": its group would be the first process of the machine.
  it.each([-1, 0, 1, Number.NaN])('leaves everybody alone for %d', pid => {
    expect(() => killProcessGroup(pid)).not.toThrow();
  });
  it('does nothing when the group is gone', () => {
    expect(() => killProcessGroup(2 ** 22 + 12_345)).not.toThrow();
  });
});

function isRunning(pid: number): boolean {
  const status = `/proc/${pid}/stat`;
  if (existsSync('/proc/self')) return existsSync(status) && !readFileSync(status, 'utf8').includes(') Z ');
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
