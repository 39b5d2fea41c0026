// `npm test`: lint, types, the dist byte-check, then every test. Ends in one line: N passed, N failed, N skipped.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const bin = name => join(root, 'node_modules', '.bin', name);
const scratch = mkdtempSync(join(tmpdir(), 'agent-bouncer-tests-'));
const results = join(scratch, 'results.json');

const steps = [
  { name: 'lint and format', command: [bin('biome'), 'ci', '--max-diagnostics=100', '.'] },
  { name: 'types', command: [bin('tsc'), '-p', '.'] },
  { name: 'dist is what the sources give', command: [process.execPath, 'build.mjs', '--check'] },
  {
    name: 'tests',
    command: [bin('vitest'), 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${results}`],
  },
];

const counts = { passed: 0, failed: 0, skipped: 0 };
for (const { name, command } of steps) {
  console.log(`\n── ${name}`);
  const [program, ...args] = command;
  const { status } = spawnSync(program, args, { cwd: root, stdio: 'inherit' });
  if (name !== 'tests') counts[status === 0 ? 'passed' : 'failed'] += 1;
  else count(status);
}
rmSync(scratch, { recursive: true, force: true });

function count(status) {
  try {
    const report = JSON.parse(readFileSync(results, 'utf8'));
    counts.passed += report.numPassedTests;
    counts.failed += report.numFailedTests;
    counts.skipped += report.numPendingTests + (report.numTodoTests ?? 0);
    // A file that cannot even be loaded has no tests to count.
    if (status !== 0 && report.numFailedTests === 0) counts.failed += 1;
  } catch {
    counts.failed += 1;
  }
}

console.log(`\n${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`);
process.exitCode = counts.failed === 0 ? 0 : 1;
