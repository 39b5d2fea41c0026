// How long Layer 1 takes for one call: scanning for secrets, interpreting, matching. The calls are those of the red team's
// suite, or recorded ones given as JSON Lines (`node bench/layer1.ts FILE`). Beside it, in the same rounds: a bare list of
// 60 regular expressions over the raw text, which is what a guard without understanding costs, and two other guards.
import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { readText, resolveExtends } from '../src/adapters/files.ts';
import { packageRoot } from '../src/adapters/package-root.ts';
import { createExaminer } from '../src/examine.ts';
import { interpret } from '../src/interpret/interpret.ts';
import { compilePolicy } from '../src/policy/compile.ts';
import { exampleScope } from '../src/policy/examples.ts';
import { loadPolicy } from '../src/policy/load.ts';
import { parseToolCall, type ToolCall } from '../src/tool-call.ts';
import { readSuite } from '../test/redteam/suite.ts';
import { machine, quantile, table } from './machine.ts';
import { loadPeers } from './peers.ts';

const rounds = 5;
const warmUp = 2;
const file = process.argv[2];
const calls = file === undefined ? readSuite().cases.map(item => item.call) : recorded(file);
const policy = compilePolicy(
  loadPolicy(readText(join(packageRoot(), 'policies', 'default.yaml')), resolveExtends),
  interpret,
);

function recorded(path: string): ToolCall[] {
  const lines = readFileSync(path, 'utf8').split('\n').filter(Boolean);
  return lines.flatMap(line => {
    const parsed = parseToolCall(JSON.parse(line), { session: 'bench' });
    return 'call' in parsed ? [parsed.call] : [];
  });
}

// Symbolic links are looked up outside of Layer 1, so here every path is what it says.
const examiners = new Map<string, ReturnType<typeof createExaminer>>();
function examine(call: ToolCall): boolean {
  let examiner = examiners.get(call.cwd);
  if (!examiner) {
    const scope = { ...exampleScope, workspace: call.cwd };
    examiner = createExaminer({ policy, scope, realPath: path => posix.resolve(path), fingerprint: () => '' });
    examiners.set(call.cwd, examiner);
  }
  return examiner(call).evaluation.effect === 'allow';
}

const words = [
  'rm -rf',
  'mkfs',
  'dd if=',
  'shutdown',
  'reboot',
  'chmod 777',
  'curl',
  'wget',
  'nc ',
  'ssh ',
  'scp ',
  'sudo',
  'su -',
  'passwd',
  'shadow',
  'crontab',
  'systemctl',
  'iptables',
  'base64 -d',
  'eval',
  'git push',
  'git reset',
  'npm publish',
  'docker',
  'kubectl',
  'aws ',
  'gcloud',
  'terraform',
  'ls',
  'cat',
  'grep',
  'sed',
  'awk',
  'find',
  'head',
  'tail',
  'wc',
  'sort',
  'git status',
  'git log',
  'git diff',
  'npm test',
  'npm run',
  'pytest',
  'cargo',
  'go test',
  'make',
  'node ',
  'python',
  'echo',
  'printf',
  'pwd',
  'cd ',
  'mkdir',
  'touch',
  'cp ',
  'mv ',
  'tar',
  'which',
  'env',
];
const list = words.map(word => new RegExp(`(^|[;&|]\\s*)${word}`));
const bare = (call: ToolCall) => list.some(pattern => pattern.test(`${call.tool}: ${JSON.stringify(call.input)}`));

type Work = (call: ToolCall) => boolean | Promise<boolean>;
interface Timed {
  readonly name: string;
  readonly work: Work;
  readonly calls: readonly ToolCall[];
  readonly us: number[];
}

const commandOf = (call: ToolCall) => String(call.input['command']);
const shell = calls.filter(call => call.tool === 'Bash' && typeof call.input['command'] === 'string');
const peers = await loadPeers();
const all: readonly Timed[] = [
  { name: 'ours, every tool', work: examine, calls, us: [] },
  { name: '60 regular expressions, every tool', work: bare, calls, us: [] },
  { name: 'ours, shell commands', work: examine, calls: shell, us: [] },
  { name: '60 regular expressions, shell commands', work: bare, calls: shell, us: [] },
  ...peers.map(peer => ({
    name: `${peer.name}, shell commands`,
    work: (call: ToolCall) => peer.decide(commandOf(call)),
    calls: shell,
    us: [],
  })),
];

/** Microseconds of each call, one by one; the first rounds are for warming up. */
async function measure({ work, calls: given, us }: Timed, keep: boolean): Promise<void> {
  for (const call of given) {
    const start = process.hrtime.bigint();
    const answer = work(call);
    if (typeof answer !== 'boolean') await answer;
    if (keep) us.push(Number(process.hrtime.bigint() - start) / 1_000);
  }
}

for (let round = 0; round < warmUp + rounds; round++) for (const timed of all) await measure(timed, round >= warmUp);

const shares = [0.5, 0.95, 0.99];
const rows = all.map(({ name, us }, index) => {
  const base = all[index < 2 ? 1 : 3]?.us ?? [];
  return [
    name,
    ...shares.map(q => quantile(us, q).toFixed(1)),
    ...shares.map(q => `${(quantile(us, q) / quantile(base, q)).toFixed(1)}×`),
  ];
});
console.log(
  `Layer 1, microseconds per decision; ${calls.length} calls, ${shell.length} of them shell commands, ${rounds} rounds\n${machine()}\n`,
);
console.log(table([['', 'p50', 'p95', 'p99', '', 'to the list', ''], ...rows]));
