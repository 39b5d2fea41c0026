import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { packageRoot } from '../../src/adapters/package-root.ts';

/** What a phase of an action left behind, as the runner reads it afterwards. */
export interface Phase {
  readonly code: number | null;
  readonly stdout: string;
  readonly outputs: Readonly<Record<string, string>>;
  readonly state: Readonly<Record<string, string>>;
  readonly env: string;
  readonly summary: string;
  /** Workflow commands on standard output, those between stop-commands left out as the runner does. */
  readonly commands: readonly { readonly name: string; readonly message: string }[];
}

export interface ActionRun {
  readonly inputs: Readonly<Record<string, string>>;
  readonly workspace: string;
  readonly temp: string;
  readonly event?: string;
  /** The program that GitHub's runner would bring: Node 24. */
  readonly node?: string;
  readonly environment?: Readonly<Record<string, string>>;
  /** Called with the process of a phase, for tests that kill it. */
  readonly onStart?: (pid: number) => void;
}

interface Metadata {
  readonly inputs: Readonly<Record<string, { readonly default?: string }>>;
  readonly outputs: Readonly<Record<string, unknown>>;
  readonly runs: { readonly using: string; readonly main: string; readonly post: string; readonly 'post-if': string };
}

export const metadata = parse(readFileSync(join(packageRoot(), 'action.yml'), 'utf8')) as Metadata;

/** Secrets of the job that no agent, output or artifact may ever hold. */
export const canaries = {
  ACTIONS_RUNTIME_TOKEN: 'canary-runtime-token',
  ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'canary-oidc-token',
  ACTIONS_ID_TOKEN_REQUEST_URL: 'http://127.0.0.1:1/canary-oidc',
  ACTIONS_RESULTS_URL: 'http://127.0.0.1:1/canary-results',
  ACTIONS_CACHE_URL: 'http://127.0.0.1:1/canary-cache',
  GITHUB_TOKEN: 'canary-github-token',
};

/** Runs one phase of the action the way GitHub's runner does: its own Node, inputs as variables, command files. */
export async function runPhase(
  phase: 'main' | 'post',
  run: ActionRun,
  state: Readonly<Record<string, string>> = {},
): Promise<Phase> {
  if (!['node20', 'node24'].includes(metadata.runs.using)) throw new Error(`the runner has no ${metadata.runs.using}`);
  for (const name of Object.keys(run.inputs))
    if (!(name in metadata.inputs)) throw new Error(`the input ${name} is not declared`);
  const folder = join(run.temp, '_runner_file_commands');
  mkdirSync(folder, { recursive: true });
  const file = (name: string) => {
    const path = join(folder, `${name}_${randomUUID()}`);
    writeFileSync(path, '');
    return path;
  };
  const files = {
    GITHUB_OUTPUT: file('set_output'),
    GITHUB_ENV: file('set_env'),
    GITHUB_PATH: file('add_path'),
    GITHUB_STATE: file('save_state'),
    GITHUB_STEP_SUMMARY: file('step_summary'),
  };
  const inputs = Object.entries(metadata.inputs).map(([name, { default: otherwise = '' }]) => [
    `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`,
    run.inputs[name] ?? otherwise.replace('${{ github.workspace }}', run.workspace),
  ]);
  const event = join(run.temp, 'event.json');
  writeFileSync(event, JSON.stringify({ repository: { full_name: 'octo/shop', private: true } }));
  const environment = {
    PATH: process.env['PATH'] ?? '',
    HOME: run.temp,
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_WORKSPACE: run.workspace,
    GITHUB_EVENT_NAME: run.event ?? 'push',
    GITHUB_EVENT_PATH: event,
    GITHUB_REPOSITORY: 'octo/shop',
    GITHUB_ACTOR: 'octocat',
    GITHUB_TRIGGERING_ACTOR: 'octocat',
    GITHUB_SHA: 'a'.repeat(40),
    GITHUB_REF: 'refs/heads/main',
    GITHUB_RUN_ID: '42',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_RUN_NUMBER: '7',
    GITHUB_WORKFLOW: 'agent',
    GITHUB_JOB: 'agent',
    GITHUB_ACTION_PATH: packageRoot(),
    GITHUB_SERVER_URL: 'https://github.example',
    GITHUB_API_URL: 'https://api.github.example',
    GITHUB_GRAPHQL_URL: 'https://api.github.example/graphql',
    RUNNER_TEMP: run.temp,
    RUNNER_TOOL_CACHE: join(run.temp, 'tools'),
    RUNNER_OS: 'Linux',
    RUNNER_ARCH: process.arch === 'arm64' ? 'ARM64' : 'X64',
    RUNNER_NAME: 'pi-1',
    RUNNER_ENVIRONMENT: 'self-hosted',
    ...canaries,
    ...files,
    ...Object.fromEntries(inputs),
    ...Object.fromEntries(Object.entries(state).map(([name, value]) => [`STATE_${name}`, value])),
    ...run.environment,
  };
  const child = spawn(run.node ?? process.execPath, [join(packageRoot(), metadata.runs[phase])], {
    env: environment,
    cwd: run.workspace,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  run.onStart?.(child.pid ?? -1);
  let stdout = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stdout += text;
  });
  const code = await new Promise<number | null>(resolve => child.on('close', resolve));
  const outputs = commandFile(files.GITHUB_OUTPUT);
  for (const name of Object.keys(outputs))
    if (!(name in metadata.outputs)) throw new Error(`the output ${name} is not declared`);
  return {
    code,
    stdout,
    outputs,
    state: commandFile(files.GITHUB_STATE),
    env: readFileSync(files.GITHUB_ENV, 'utf8'),
    summary: readFileSync(files.GITHUB_STEP_SUMMARY, 'utf8'),
    commands: commandsIn(stdout),
  };
}

/** `name=value` and `name<<DELIMITER` blocks of a command file. */
function commandFile(path: string): Record<string, string> {
  const values: Record<string, string> = {};
  const lines = readFileSync(path, 'utf8').split(/\r?\n/);
  for (let i = 0; i < lines.length; i++) {
    const block = /^([^=<]+)<<(.+)$/.exec(lines[i] ?? '');
    if (block) {
      const end = lines.indexOf(block[2] ?? '', i + 1);
      values[block[1] ?? ''] = lines.slice(i + 1, end).join('\n');
      i = end;
    } else if ((lines[i] ?? '').includes('='))
      values[(lines[i] ?? '').split('=')[0] ?? ''] = (lines[i] ?? '').slice((lines[i] ?? '').indexOf('=') + 1);
  }
  return values;
}

function commandsIn(stdout: string): { name: string; message: string }[] {
  const commands: { name: string; message: string }[] = [];
  let stopped: string | undefined;
  for (const line of stdout.split('\n')) {
    const match = /^\s*::([\w-]+)(?: [^:]*)?::(.*)$/.exec(line);
    const [, name, message = ''] = match ?? [];
    if (stopped !== undefined) {
      if (line.trim() === `::${stopped}::`) stopped = undefined;
    } else if (name === 'stop-commands') stopped = message;
    else if (name !== undefined) commands.push({ name, message });
  }
  return commands;
}
