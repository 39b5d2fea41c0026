// `npm run bench`: every measurement, one after the other.
import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
for (const name of [
  'layer1',
  'limits',
  'packs',
  'startup',
  'overhead',
  'memory',
  'redteam',
  'secrets',
  'secret-quality',
  'code-flows',
  'code',
]) {
  const { status } = spawnSync(process.execPath, [join(here, `${name}.ts`)], { stdio: 'inherit' });
  if (status !== 0) process.exitCode = 1;
  console.log('');
}
