import { type ChildProcess, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import type { McpServer } from '../../mcp/server.ts';

/** Everything that one headless session of Claude Code is started with. */
export interface Launch {
  readonly client: string;
  readonly task: string;
  readonly workspace: string;
  readonly session: string;
  /** The daemon's own addresses and the tokens it expects. */
  readonly hookUrl: string;
  readonly hookToken: string;
  readonly gatewayUrl: string;
  readonly gatewayToken: string;
  readonly hookTimeoutS: number;
  /** Fresh folders, deleted after the run. */
  readonly home: string;
  readonly tmp: string;
  readonly servers: Readonly<Record<string, McpServer>>;
  readonly limits: { readonly turns?: number; readonly cost_usd?: number };
  readonly airGapped: boolean;
  /** With it, the client runs in a process space of its own, without these folders; needs bubblewrap. */
  readonly hidden?: readonly string[];
  /** Variables that the policy lets through, with their values. */
  readonly environment: Readonly<Record<string, string>>;
  readonly path: string;
}

/** Tools that keep a headless session alive, reach other sessions, or whose gating was never proven. */
const withheldTools = [
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
const networkTools = ['WebFetch', 'WebSearch'];

/**
 * The settings as an inline value: neither the checkout nor the agent can reach them. One wrong entry makes the client
 * drop all of them in silence, so they are built from typed parts only. No allow rules: the hook's answer is the only
 * way to run anything.
 */
export function clientSettings(launch: Launch): object {
  const hook = {
    type: 'http',
    url: launch.hookUrl,
    timeout: launch.hookTimeoutS,
    onFailure: 'block',
    headers: { authorization: `Bearer ${launch.hookToken}` },
  };
  const gate = [{ hooks: [hook] }];
  return {
    hooks: { PreToolUse: gate, PostToolUse: gate, PostToolUseFailure: gate, UserPromptSubmit: gate },
    allowedHttpHookUrls: [`${new URL(launch.hookUrl).origin}/*`],
    disableAllHooks: false,
    permissions: {
      allow: [],
      deny: launch.airGapped ? [...withheldTools, ...networkTools] : withheldTools,
      disableBypassPermissionsMode: 'disable',
    },
    disableSkillShellExecution: true,
    disableWorkflows: true,
    autoMemoryEnabled: false,
  };
}

export function clientArguments(launch: Launch): string[] {
  const { turns, cost_usd: cost } = launch.limits;
  return [
    '-p',
    neutralPrompt(launch.task),
    '--output-format',
    'stream-json',
    '--verbose',
    '--setting-sources',
    '',
    '--strict-mcp-config',
    '--mcp-config',
    JSON.stringify({ mcpServers: serverConfig(launch) }),
    '--disable-slash-commands',
    '--settings',
    JSON.stringify(clientSettings(launch)),
    '--permission-mode',
    'default',
    '--session-id',
    launch.session,
    ...(turns === undefined ? [] : ['--max-turns', String(turns)]),
    ...(cost === undefined ? [] : ['--max-budget-usd', String(cost)]),
  ];
}

/**
 * `@file` in a prompt sends the file to the model past the gate, a leading `/` names a command, and a leading `-` is an
 * option of the client. A task often quotes text of strangers, so all three are made plain; an address like `a@b.org`
 * stays as it is.
 */
export function neutralPrompt(task: string): string {
  return task
    .replaceAll('\0', ' ')
    .replaceAll(/(?<!\w)@(?=\S)|@(?=[^\w\s])/gu, '@ ')
    .replace(/^\s*[/-]/, start => ` ${start}`);
}

function serverConfig(launch: Launch): Record<string, object> {
  const started = Object.entries(launch.servers).filter(
    ([, server]) => server.command !== undefined && server.risk !== 'forbidden',
  );
  return Object.fromEntries(
    started.map(([name, server]) => {
      const env = Object.fromEntries(
        (server.env ?? []).flatMap(key =>
          launch.environment[key] === undefined ? [] : [[key, launch.environment[key]]],
        ),
      );
      return [name, { command: server.command, args: server.args ?? [], env }];
    }),
  );
}

/** The agent's environment, built from nothing: no key, no CI token, nothing that was not named. */
export function clientEnvironment(launch: Launch): Record<string, string> {
  return {
    ...launch.environment,
    PATH: launch.path,
    HOME: launch.home,
    CLAUDE_CONFIG_DIR: `${launch.home}/.claude`,
    TMPDIR: launch.tmp,
    TERM: 'dumb',
    ANTHROPIC_BASE_URL: launch.gatewayUrl,
    ANTHROPIC_API_KEY: launch.gatewayToken,
    CLAUDE_CODE_DISABLE_NONESSENTIAL_TRAFFIC: '1',
    DISABLE_AUTOUPDATER: '1',
  };
}

/** What bubblewrap is told: the same files, a process space of its own that ends with us. */
export const namespace: readonly string[] = [
  '--dev-bind',
  '/',
  '/',
  '--proc',
  '/proc',
  '--unshare-pid',
  '--die-with-parent',
];

/**
 * The program and arguments that are really started. The client's own `CLAUDE_CODE_SUBPROCESS_ENV_SCRUB` would hide
 * more from commands, but it puts empty files into the workspace, makes `package.json` read-only and leaves both behind.
 */
export function clientCommand(launch: Launch): [string, readonly string[]] {
  const args = clientArguments(launch);
  if (launch.hidden === undefined) return [launch.client, args];
  const needed = [launch.workspace, launch.home, launch.tmp, launch.client];
  // A folder that holds what the agent needs cannot be hidden; rules still guard it.
  const hidden = launch.hidden.filter(folder => !needed.some(path => path === folder || path.startsWith(`${folder}/`)));
  return ['bwrap', [...namespace, ...hidden.flatMap(folder => ['--tmpfs', folder]), '--', launch.client, ...args]];
}

/** A running session: its output line by line, its end, and a way to end it with everything it started. */
export interface Session {
  /** Absent when the client could not be started. */
  readonly pid: number | undefined;
  readonly exited: Promise<{ readonly code: number | null; readonly signal: NodeJS.Signals | null }>;
  kill(): void;
}

/** Starts the client as the leader of a process group of its own. */
export function startSession(
  launch: Launch,
  onLine: (line: string) => void,
  onStderr: (line: string) => void,
): Session {
  const [program, args] = clientCommand(launch);
  const child = spawn(program, args, {
    cwd: launch.workspace,
    env: clientEnvironment(launch),
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  createInterface({ input: child.stdout }).on('line', onLine);
  createInterface({ input: child.stderr }).on('line', onStderr);
  // What could not be started has no process id; `exited` then says why.
  const exited = new Promise<{ code: number | null; signal: NodeJS.Signals | null }>((resolve, reject) => {
    child.once('error', reject);
    // `close`, not `exit`: the last lines of output come before it.
    child.once('close', (code, signal) => resolve({ code, signal }));
  });
  return { pid: child.pid, exited, kill: () => killGroup(child) };
}

function killGroup(child: ChildProcess): void {
  if (child.pid !== undefined) killProcessGroup(child.pid);
}

/** Ends a process and everything in its group; does nothing when they are gone. */
export function killProcessGroup(pid: number): void {
  // 0 would be our own group, and what is negative somebody else's process.
  if (!(pid > 1)) return;
  try {
    process.kill(-pid, 'SIGKILL');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}
