// What the door adds to each tool call of the real Claude Code: the time between two requests to a scripted model,
// each of which asks for one Write. The variants take turns in one run, so that their ratio holds on a noisy machine.
import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findClient } from '../src/adapters/claude-code/client.ts';
import { readText, resolveExtends } from '../src/adapters/files.ts';
import { createNetwork, type Network } from '../src/adapters/network.ts';
import { packageRoot } from '../src/adapters/package-root.ts';
import type { Script } from '../src/adapters/scripted-model/script.ts';
import { startScriptedModel } from '../src/adapters/scripted-model/server.ts';
import { openKeys } from '../src/adapters/store/keys.ts';
import { interpret } from '../src/interpret/interpret.ts';
import { compilePolicy } from '../src/policy/compile.ts';
import { loadPolicy } from '../src/policy/load.ts';
import { runAgent } from '../src/run/run.ts';
import { machine, quantile, table } from './machine.ts';

const [calls, repetitions] = [Number(process.argv[2] ?? 40), Number(process.argv[3] ?? 3)];
const dropped = 5;
const root = packageRoot();
const client = await findClient(undefined);
const policy = compilePolicy(loadPolicy(readText(join(root, 'policies', 'default.yaml')), resolveExtends), interpret);

const script = (workspace: string): Script => ({
  turns: [
    ...Array.from({ length: calls }, (_, i) => ({
      calls: [{ tool: 'Write', input: { file_path: join(workspace, `file-${i}.txt`), content: 'x' } }],
    })),
    { say: 'done' },
  ],
});

/** A network that notes when a request to the model arrives. */
function timed(times: number[]): Network {
  const network = createNetwork({ airGapped: true });
  return {
    ...network,
    listen: handler =>
      network.listen((request, response) => {
        if (request.method === 'POST') times.push(performance.now());
        handler(request, response);
      }),
  };
}

const intervals = (times: readonly number[]) =>
  times
    .slice(1)
    .map((time, i) => time - (times[i] ?? time))
    .slice(dropped, calls - 1);

/** The client by itself, with the given settings. */
async function plain(folder: string, settings: object): Promise<number[]> {
  const times: number[] = [];
  const model = await startScriptedModel(timed(times), script(join(folder, 'work')));
  const args = [
    '-p',
    'go',
    '--output-format',
    'stream-json',
    '--verbose',
    '--setting-sources',
    '',
    '--strict-mcp-config',
    '--settings',
    JSON.stringify(settings),
    '--permission-mode',
    'default',
    '--session-id',
    randomUUID(),
  ];
  const env = {
    PATH: process.env['PATH'],
    HOME: join(folder, 'home'),
    ANTHROPIC_BASE_URL: model.url,
    ANTHROPIC_API_KEY: 'none',
    CLAUDE_CODE_DISABLE_NONESSENTIAL_TRAFFIC: '1',
    DISABLE_AUTOUPDATER: '1',
  };
  const child = spawn(client.path, args, { cwd: join(folder, 'work'), env, stdio: 'ignore' });
  await new Promise(resolve => child.once('close', resolve));
  await model.close();
  return intervals(times);
}

const commandHook = (command: string) => ({
  hooks: { PreToolUse: [{ hooks: [{ type: 'command', command, timeout: 30, onFailure: 'block' }] }] },
});

/** The client behind our daemon: hook before and after, gateway, log on the disk. */
async function behindTheDoor(folder: string): Promise<number[]> {
  const decided: number[] = [];
  const environment = { PATH: process.env['PATH'], HOME: folder, AGENT_BOUNCER_HOME: join(folder, 'keys') };
  const result = await runAgent({
    task: 'go',
    workspace: join(folder, 'work'),
    policy,
    model: { kind: 'script', script: script(join(folder, 'work')) },
    client,
    keys: openKeys(environment),
    out: join(folder, 'out'),
    limits: {},
    isolation: 'off',
    airGapped: true,
    environment,
    daemonEntry: join(root, 'dist', 'cli', 'index.js'),
    onEvent: event => {
      if (event.type === 'model.called') decided.push(performance.now());
    },
  });
  if (result.outcome !== 'completed') throw new Error(result.reasons.join('; '));
  return intervals(decided);
}

const explicitAllow = `${process.execPath} -e "process.stdout.write(JSON.stringify({hookSpecificOutput:{hookEventName:'PreToolUse',permissionDecision:'allow'}}))"`;
const variants: readonly (readonly [string, (folder: string) => Promise<number[]>])[] = [
  ['no hook (an allow rule)', folder => plain(folder, { permissions: { allow: ['Write'] } })],
  ['a cold Node process per call', folder => plain(folder, commandHook(explicitAllow))],
  [
    'our hook as a cold process',
    folder =>
      plain(
        folder,
        commandHook(`AGENT_BOUNCER_POLICY=default ${process.execPath} ${join(root, 'dist', 'hook', 'index.js')}`),
      ),
  ],
  ['our daemon (policy run)', behindTheDoor],
];

const measured = new Map<string, number[]>(variants.map(([name]) => [name, []]));
for (let repetition = 0; repetition < repetitions; repetition++) {
  for (const [name, run] of variants) {
    const folder = mkdtempSync(join(tmpdir(), 'bouncer-bench-'));
    for (const part of ['work', 'home']) mkdirSync(join(folder, part));
    measured.get(name)?.push(...(await run(folder)));
    rmSync(folder, { recursive: true, force: true });
  }
}

const base = quantile(measured.get(variants[0]?.[0] ?? '') ?? [], 0.5);
const rows = [...measured].map(([name, values]) => {
  const median = quantile(values, 0.5);
  return [
    name,
    String(values.length),
    median.toFixed(1),
    `${median >= base ? '+' : ''}${(median - base).toFixed(1)}`,
    `${(median / base).toFixed(2)}×`,
  ];
});
console.log(
  `Time per tool call with Claude Code ${client.version}, milliseconds, median; ${repetitions} × ${calls} Write calls, the first ${dropped} dropped\n${machine()}\n`,
);
console.log(table([['', 'n', 'ms', 'added', 'ratio'], ...rows]));
