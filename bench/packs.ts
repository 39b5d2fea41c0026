// What the policies that we ship cost: compiling each of them, and restoring one that was compiled before.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { readText, resolveExtends } from '../src/adapters/files.ts';
import { packageRoot } from '../src/adapters/package-root.ts';
import { interpret } from '../src/interpret/interpret.ts';
import { compileMerged, compilePolicy } from '../src/policy/compile.ts';
import { loadPolicy } from '../src/policy/load.ts';
import { machine, quantile, table } from './machine.ts';

const folder = join(packageRoot(), 'policies');
const files = readdirSync(folder)
  .filter(name => name.endsWith('.yaml'))
  .map(name => readText(join(folder, name)));

function timed<T>(work: () => T): { readonly ms: number; readonly result: T } {
  const start = performance.now();
  const result = work();
  return { ms: performance.now() - start, result };
}

const rounds = 10;
const samples: Record<'read' | 'compile' | 'examples', number[]> = { read: [], compile: [], examples: [] };
setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;
collect();
const before = process.memoryUsage().heapUsed;
let kept: unknown[] = [];
for (let round = 0; round < rounds; round++) {
  const read = timed(() => files.map(file => loadPolicy(file, resolveExtends)));
  const compile = timed(() => read.result.map(({ policy }) => compileMerged(policy, true)));
  const examples = timed(() => read.result.map(loaded => compilePolicy(loaded, interpret)));
  samples.read.push(read.ms);
  samples.compile.push(compile.ms);
  samples.examples.push(examples.ms);
  kept = compile.result;
}
collect();
const heap = (process.memoryUsage().heapUsed - before) / 2 ** 20;

console.log(`All ${files.length} packs, milliseconds, ${rounds} rounds\n${machine()}\n`);
const row = (name: string, values: readonly number[]) => [
  name,
  (values[0] ?? Number.NaN).toFixed(0),
  quantile(values, 0.5).toFixed(0),
];
console.log(
  table([
    ['', 'first', 'p50'],
    row('reading the YAML of each and of what it extends', samples.read),
    row('compiling what was read', samples.compile),
    row('compiling, and running every example', samples.examples),
  ]),
);
console.log(`\nheap held by ${kept.length} compiled packs and all that was loaded for them: ${heap.toFixed(0)} MiB`);
