import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { readBundle } from '../../src/adapters/store/bundle-folder.ts';
import { knownKeys, openKeys } from '../../src/adapters/store/keys.ts';
import { readLog } from '../../src/audit/chain.ts';
import { verifyBundle } from '../../src/audit/verify.ts';
import { sealAbandoned } from '../../src/run/abandoned.ts';
import { cli, scratch } from './harness.ts';

/** Many small steps, each of which leaves a mark once it has run. */
const steps = 40;
const script = (workspace: string) =>
  JSON.stringify({
    version: 1,
    task: 'count',
    turns: [
      ...Array.from({ length: steps }, (_, i) => ({
        calls: [{ tool: 'Bash', input: { command: `touch ${workspace}/mark-${i}` } }],
      })),
      { say: 'done' },
    ],
  });

interface Started {
  readonly child: ChildProcess;
  readonly folder: string;
  readonly workspace: string;
  readonly environment: NodeJS.ProcessEnv;
  log(): string | undefined;
}

function start(): Started {
  const folder = scratch();
  const workspace = join(folder, 'work');
  mkdirSync(workspace);
  writeFileSync(join(folder, 'script.json'), script(workspace));
  const environment = {
    PATH: process.env['PATH'],
    HOME: folder,
    AGENT_BOUNCER_HOME: join(folder, 'keys'),
    TMPDIR: folder,
  };
  const child = spawn(
    process.execPath,
    [
      cli,
      'run',
      '--isolation',
      'off',
      '--model',
      `script:${join(folder, 'script.json')}`,
      '--policy',
      'default',
      '--workspace',
      workspace,
      '--out',
      join(folder, 'out'),
    ],
    { env: environment, stdio: 'ignore' },
  );
  const log = () => {
    const runs = existsSync(join(folder, 'out')) ? readdirSync(join(folder, 'out')) : [];
    const file = join(folder, 'out', runs[0] ?? '', 'events.jsonl');
    // Until the first event is acknowledged there is nothing to keep.
    return runs.length > 0 && existsSync(file) && statSync(file).size > 0 ? file : undefined;
  };
  return { child, folder, workspace, environment, log };
}

async function until(condition: () => boolean, limitMs = 30_000): Promise<void> {
  const end = Date.now() + limitMs;
  while (!condition()) {
    if (Date.now() > end) throw new Error('it did not happen in time');
    await wait(10);
  }
}

const marksIn = (workspace: string) => readdirSync(workspace).filter(name => name.startsWith('mark-'));
const decidedIn = (file: string) =>
  readLog(readFileSync(file)).events.filter(event => event.type === 'call.decided').length;

describe('a runner that is killed with SIGKILL', () => {
  // At different moments: while it starts, before the first decision, and in the middle of the work.
  it.each([
    ['as soon as there is a log', (started: Started) => until(() => started.log() !== undefined)],
    ['after the first decision', (started: Started) => until(() => marksIn(started.workspace).length >= 1)],
    ['in the middle', (started: Started) => until(() => marksIn(started.workspace).length >= 7)],
    [
      'a little later',
      async (started: Started) => {
        await until(() => marksIn(started.workspace).length >= 3);
        await wait(37);
      },
    ],
  ])('%s leaves a log that verifies and holds every call that ran', async (_name, moment) => {
    const started = start();
    await moment(started);
    started.child.kill('SIGKILL');
    // The daemon notices that the runner is gone and ends the agent.
    let before = -1;
    await until(() => {
      const now = marksIn(started.workspace).length;
      const settled = now === before;
      before = now;
      return settled;
    });
    await wait(1_500);
    const ran = marksIn(started.workspace).length;
    await wait(500);
    expect(marksIn(started.workspace)).toHaveLength(ran);
    expect(ran).toBeLessThan(steps);

    const file = started.log() ?? '';
    const log = readLog(readFileSync(file));
    expect(log.problems).toEqual([]);
    expect(decidedIn(file)).toBeGreaterThanOrEqual(ran);

    // And the evidence can still be sealed, as what it is.
    const sealed = sealAbandoned(join(file, '..'), openKeys(started.environment));
    expect(sealed.manifest.outcome).toBe('abandoned');
    const verification = verifyBundle({ files: readBundle(join(file, '..')), keys: knownKeys(started.environment) });
    expect(verification.checks.flatMap(check => check.problems)).toEqual([]);
  });
});
