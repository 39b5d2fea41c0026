// How long `policy check` takes as a process, beside an empty Node process, in turns.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { packageRoot } from '../src/adapters/package-root.ts';
import { machine, quantile, table } from './machine.ts';

const rounds = Number(process.argv[2] ?? 15);
const cli = join(packageRoot(), 'dist', 'cli', 'index.js');
const commands: readonly (readonly [string, readonly string[]])[] = [
  ['an empty process', ['-e', '0']],
  ['policy --version', [cli, '--version']],
  ['policy check default', [cli, 'check', 'default']],
];
const times = new Map<string, number[]>(commands.map(([name]) => [name, []]));
for (let round = 0; round < rounds + 1; round++) {
  for (const [name, args] of commands) {
    const start = process.hrtime.bigint();
    const { status } = spawnSync(process.execPath, args, { stdio: 'ignore' });
    if (status !== 0) throw new Error(`${name} ended with ${status}`);
    // The first round only fills caches.
    if (round > 0) times.get(name)?.push(Number(process.hrtime.bigint() - start) / 1e6);
  }
}
const floor = quantile(times.get('an empty process') ?? [], 0.5);
const rows = [...times].map(([name, values]) => [
  name,
  quantile(values, 0.5).toFixed(0),
  `${(quantile(values, 0.5) / floor).toFixed(1)}×`,
]);
console.log(`Start-up, milliseconds, median of ${rounds}\n${machine()}\n`);
console.log(table([['', 'ms', 'ratio'], ...rows]));
