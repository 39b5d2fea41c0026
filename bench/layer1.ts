// How long Layer 1 takes for one call: scanning for secrets, interpreting, matching. The calls are the examples of the
// shipped policy and of every program entry. Beside it, in the same rounds, a bare list of 60 regular expressions over
// the raw text: what a guard without understanding costs.
import { join } from 'node:path';
import { readText, resolveExtends } from '../src/adapters/files.ts';
import { packageRoot } from '../src/adapters/package-root.ts';
import { createExaminer } from '../src/examine.ts';
import { interpret } from '../src/interpret/interpret.ts';
import { compilePolicy } from '../src/policy/compile.ts';
import { exampleCall, exampleScope } from '../src/policy/examples.ts';
import { loadPolicy } from '../src/policy/load.ts';
import { programs } from '../src/shell/programs/index.ts';
import type { ToolCall } from '../src/tool-call.ts';
import { machine, quantile, table } from './machine.ts';

const rounds = Number(process.argv[2] ?? 40);
const policy = compilePolicy(
  loadPolicy(readText(join(packageRoot(), 'policies', 'default.yaml')), resolveExtends),
  interpret,
);
const examples = (policy.policy.rules ?? []).flatMap(rule => [
  ...rule.examples.match,
  ...(rule.examples.no_match ?? []),
]);
const commands = programs.flatMap(program => Object.keys(program.examples));
const calls = [...examples, ...commands.map(command => `Bash: ${command}`)]
  .map(exampleCall)
  .filter((call): call is ToolCall => !('problem' in call));

// Symbolic links are looked up outside of Layer 1, so here every path is what it says.
const examine = createExaminer({ policy, scope: exampleScope, realPath: path => path, fingerprint: () => '' });

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

/** Microseconds of each call, one by one; the first rounds are for warming up. */
function measure(work: (call: ToolCall) => unknown, into: number[], keep: boolean): void {
  for (const call of calls) {
    const start = process.hrtime.bigint();
    work(call);
    const us = Number(process.hrtime.bigint() - start) / 1_000;
    if (keep) into.push(us);
  }
}

const ours: number[] = [];
const theirs: number[] = [];
for (let round = 0; round < rounds + 10; round++) {
  measure(examine, ours, round >= 10);
  measure(bare, theirs, round >= 10);
}

const row = (name: string, values: readonly number[]) => [
  name,
  ...[0.5, 0.95, 0.99].map(q => quantile(values, q).toFixed(1)),
];
const ratio = [0.5, 0.95, 0.99].map(q => `${(quantile(ours, q) / quantile(theirs, q)).toFixed(1)}×`);
console.log(`Layer 1, microseconds per decision; ${calls.length} calls, ${rounds} rounds\n${machine()}\n`);
console.log(
  table([['', 'p50', 'p95', 'p99'], row('ours', ours), row('60 regular expressions', theirs), ['ratio', ...ratio]]),
);
