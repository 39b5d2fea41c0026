// How much memory the daemon takes after a run of many calls, beside an empty Node process.
import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findClient } from '../src/adapters/claude-code/client.ts';
import { readText, resolveExtends } from '../src/adapters/files.ts';
import { packageRoot } from '../src/adapters/package-root.ts';
import { openKeys } from '../src/adapters/store/keys.ts';
import { interpret } from '../src/interpret/interpret.ts';
import { compilePolicy } from '../src/policy/compile.ts';
import { loadPolicy } from '../src/policy/load.ts';
import { runAgent } from '../src/run/run.ts';
import { machine, table } from './machine.ts';

const calls = Number(process.argv[2] ?? 100);
const root = packageRoot();
const folder = mkdtempSync(join(tmpdir(), 'bouncer-bench-'));
const workspace = join(folder, 'work');
mkdirSync(workspace);

/** Resident memory of a process, MiB (Linux). */
const resident = (pid: number) =>
  Number(/VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? Number.NaN) / 1024;

const idle = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'ignore' });
execFileSync('sleep', ['1']);
const empty = resident(idle.pid ?? 0);
idle.kill();

let daemon = 0;
const seen: number[] = [];
const environment = { PATH: process.env['PATH'], HOME: folder, AGENT_BOUNCER_HOME: join(folder, 'keys') };
const result = await runAgent({
  task: 'go',
  workspace,
  policy: compilePolicy(loadPolicy(readText(join(root, 'policies', 'default.yaml')), resolveExtends), interpret),
  model: {
    kind: 'script',
    script: {
      turns: [
        ...Array.from({ length: calls }, (_, i) => ({
          calls: [
            {
              tool: 'Write',
              input: { file_path: join(workspace, `m${i}.py`), content: 'import os\nprint(os.getcwd())\n' },
            },
            { tool: 'Bash', input: { command: `ls -la ${workspace} | head -5 && wc -l m${i}.py` } },
          ],
        })),
        { say: 'done' },
      ],
    },
  },
  client: await findClient(undefined),
  keys: openKeys(environment),
  out: join(folder, 'out'),
  limits: {},
  isolation: 'off',
  airGapped: true,
  environment,
  daemonEntry: join(root, 'dist', 'cli', 'index.js'),
  onDaemon: pid => {
    daemon = pid;
  },
  onEvent: event => {
    if (event.type === 'call.decided') seen.push(resident(daemon));
  },
});
rmSync(folder, { recursive: true, force: true });
if (result.outcome !== 'completed') throw new Error(result.reasons.join('; '));
console.log(
  `Memory of the daemon, MiB resident; ${seen.length} calls, half of them writing scanned code\n${machine()}\n`,
);
console.log(
  table([
    ['', 'MiB'],
    ['an empty Node process', empty.toFixed(0)],
    ['daemon at the first call', (seen[0] ?? Number.NaN).toFixed(0)],
    ['daemon at the last call', (seen.at(-1) ?? Number.NaN).toFixed(0)],
    ['daemon at its largest', Math.max(...seen).toFixed(0)],
  ]),
);
