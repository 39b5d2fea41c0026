// What a hostile command costs Layer 1, and what it is answered: never an allow, whatever its size.
import { posix } from 'node:path';
import { createExaminer } from '../src/examine.ts';
import { exampleScope } from '../src/policy/examples.ts';
import { shippedPolicy } from '../test/redteam/suite.ts';
import { machine, quantile, table } from './machine.ts';

const rounds = 20;
const examine = createExaminer({
  policy: shippedPolicy(),
  scope: exampleScope,
  realPath: path => posix.resolve(path),
  fingerprint: () => '',
});

const kilobytes = 64 * 1024;
const many = (count: number, text: string) => text.repeat(count);
const hostile: Readonly<Record<string, string>> = {
  '64 KiB, one word': `echo ${many(kilobytes, 'a')}; rm -rf /`,
  '64 KiB, many words': `echo ${many(kilobytes / 2, 'a ')}; rm -rf /`,
  '64 KiB of quotes': `echo ${many(kilobytes / 4, `'a'`)}; rm -rf /`,
  '64 KiB, a here-document': `cat <<'E'\n${many(kilobytes / 8, 'line of\n')}E\nrm -rf /`,
  '1,000 nested substitutions': `echo ${many(1_000, '$(echo ')}x${many(1_000, ')')}`,
  '1,000 nested sub-shells': `${many(1_000, '(')}rm -rf /${many(1_000, ')')}`,
  '1,000 nested wrappers': `${many(1_000, 'env ')}rm -rf /`,
  '10,000 sub-commands': `${many(10_000, ': ;')}rm -rf /`,
  '10,000 pipes': `cat x${many(10_000, '|cat')}|sh`,
  '10,000 assignments': `${many(10_000, 'a=$a$a ')}rm -rf /`,
  '1,000 doublings': `a=x; ${many(1_000, 'a=$a$a; ')}rm -rf /$a`,
  '1,000 braces': `rm -rf ${many(1_000, '{a,b}')}`,
  '1,000 nested loops': `${many(1_000, 'for i in 1 2; do ')}rm -rf /${many(1_000, '; done')}`,
  'openings that never close': many(10_000, '$('),
};

const rows = Object.entries(hostile).map(([name, command]) => {
  const call = { id: 'x', session: 's', tool: 'Bash', input: { command }, cwd: exampleScope.workspace };
  const ms: number[] = [];
  let effect = '';
  for (let round = 0; round < rounds; round++) {
    const start = performance.now();
    effect = examine(call).evaluation.effect;
    ms.push(performance.now() - start);
  }
  return [name, String(command.length), quantile(ms, 0.5).toFixed(2), quantile(ms, 1).toFixed(2), effect];
});
console.log(`Hostile commands, milliseconds per decision, ${rounds} rounds\n${machine()}\n`);
console.log(table([['', 'characters', 'p50', 'largest', 'answer'], ...rows]));
if (rows.some(row => row.at(-1) === 'allow')) process.exitCode = 1;
