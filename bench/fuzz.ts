// The invariants of `test/invariants`, for as many cases as are asked for (`node bench/fuzz.ts 1000000 1`: how many, and
// the number of the first). Prints how many cases each was tried on, and every case in which one does not hold: its number
// shows it again. Ends with 1 when there is one.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { invariantsIn } from '../test/invariants/index.ts';
import { machine, table } from './machine.ts';

const cases = Number(process.argv[2] ?? 1_000_000);
const first = Number(process.argv[3] ?? 1);
if (!(Number.isSafeInteger(cases) && cases > 0 && Number.isSafeInteger(first))) {
  console.error('expected how many cases, and the number of the first');
  process.exit(3);
}
const folder = mkdtempSync(join(tmpdir(), 'bouncer-fuzz-'));
try {
  const rows = invariantsIn(folder).map(({ name, share, check }) => {
    const own = Math.ceil((cases * share) / 1_000);
    const start = performance.now();
    let failures = 0;
    for (let number = first; number < first + own; number++) {
      const failure = check(number);
      if (failure === undefined) continue;
      failures += 1;
      console.log(`${name}, case ${number}: ${failure.slice(0, 2_000)}`);
    }
    return { name, own, failures, seconds: (performance.now() - start) / 1_000 };
  });
  const total = rows.reduce((sum, { own }) => sum + own, 0);
  const failed = rows.reduce((sum, { failures }) => sum + failures, 0);
  console.log(
    `Invariants, ${total.toLocaleString('en')} cases from number ${first}, ${failed} failures\n${machine()}\n`,
  );
  console.log(
    table([
      ['', 'cases', 'failures', 's'],
      ...rows.map(({ name, own, failures, seconds }) => [
        name,
        own.toLocaleString('en'),
        String(failures),
        seconds.toFixed(0),
      ]),
    ]),
  );
  if (failed > 0) process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
