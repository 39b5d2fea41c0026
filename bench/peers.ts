import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** A guard of somebody else, in this process. */
export interface Peer {
  readonly name: string;
  /** Whether it lets a shell command pass without a question. */
  decide(command: string): boolean | Promise<boolean>;
}

const folder = join(dirname(fileURLToPath(import.meta.url)), 'peers');
const load = (file: string): Promise<unknown> => import(pathToFileURL(join(folder, 'node_modules', file)).href);

/** The peers, installed where they are missing; with a home of their own, so that no setting of this machine counts. */
export async function loadPeers(): Promise<Peer[]> {
  if (!existsSync(join(folder, 'node_modules', 'cc-safety-net'))) install();
  const scratch = mkdtempSync(join(tmpdir(), 'agent-bouncer-bench-'));
  process.env['HOME'] = scratch;
  return [await safetyNet(scratch), await gemini()];
}

/** Installs the peers of every bench. */
export function install(): void {
  console.error('installing the peers');
  const { status } = spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (status !== 0) throw new Error('the peers could not be installed');
}

async function safetyNet(cwd: string): Promise<Peer> {
  const { checkCommand } = (await load('cc-safety-net/dist/api.js')) as {
    checkCommand(input: { command: string; cwd: string }): { readonly kind: 'allow' | 'deny' };
  };
  const allows = (command: string) => checkCommand({ command, cwd }).kind === 'allow';
  // It denies everything, and fast, where it cannot work.
  if (!allows('ls') || allows('git reset --hard')) throw new Error('cc-safety-net does not work here');
  return { name: 'cc-safety-net 2.4.5', decide: allows };
}

async function gemini(): Promise<Peer> {
  const source = '@google/gemini-cli-core/dist/src';
  const { PolicyEngine } = (await load(`${source}/policy/policy-engine.js`)) as {
    PolicyEngine: new (
      config: unknown,
    ) => { check(call: { name: string; args: object }, server: undefined): Promise<{ readonly decision: string }> };
  };
  const { createPolicyEngineConfig, DEFAULT_CORE_POLICIES_DIR } = (await load(`${source}/policy/config.js`)) as {
    createPolicyEngineConfig(settings: object, mode: string, folder: string, interactive: boolean): Promise<unknown>;
    DEFAULT_CORE_POLICIES_DIR: string;
  };
  const { initializeShellParsers } = (await load(`${source}/utils/shell-utils.js`)) as {
    initializeShellParsers(): Promise<void>;
  };
  // It says every step of every decision on standard error.
  console.debug = () => undefined;
  await initializeShellParsers();
  const engine = new PolicyEngine(await createPolicyEngineConfig({}, 'default', DEFAULT_CORE_POLICIES_DIR, true));
  return {
    name: 'Gemini CLI 0.61.0',
    decide: async command =>
      (await engine.check({ name: 'run_shell_command', args: { command } }, undefined)).decision === 'allow',
  };
}
