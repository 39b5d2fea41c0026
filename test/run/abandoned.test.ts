import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { readBundle } from '../../src/adapters/store/bundle-folder.ts';
import { openKeys } from '../../src/adapters/store/keys.ts';
import { readLog } from '../../src/audit/chain.ts';
import type { NewEvent } from '../../src/audit/event.ts';
import { verifyBundle } from '../../src/audit/verify.ts';
import { sealAbandoned } from '../../src/run/abandoned.ts';
import { scratchFolder } from '../../src/run/transcript.ts';
import { bytesOf, decided, logLines } from '../audit/log.ts';
import { awsKey } from '../door.ts';
import { problemsOf } from '../problems.ts';
import { scratch } from '../scratch.ts';

const started: NewEvent = {
  type: 'run.started',
  body: {
    task: { digest: 'd', text: 'tidy up' },
    policy: { name: 'default', digest: 'd'.repeat(64), files: ['default.yaml'] },
    agent: { name: 'Claude Code', version: '2.1.329', path: '/opt/claude' },
    model: { kind: 'script', upstream: 'this machine' },
    host: { platform: 'linux', arch: 'x64', node: '24', name: 'h' },
    isolation: { home: 'fresh', environment: [], pidNamespace: false, airGapped: true },
    limits: {},
    workspace: '/w',
    tool: { name: 'agent-bouncer', version: '0.1.0' },
  },
};
let count = 0;

interface Left {
  readonly run: string;
  readonly folder: string;
  readonly scratch: string;
  readonly keys: ReturnType<typeof openKeys>;
}

/** What a dead runner leaves: evidence in its folder, the agent's home in the scratch folder. */
function left(log = [started, decided('a'), decided('b', 'deny')], as?: string): Left {
  count += 1;
  const run = as ?? `run-20261121T100000Z-${process.pid}x${count}`;
  const base = scratch();
  const folder = join(base, 'out', run === '.' ? 'dot' : run.replaceAll('/', '_'));
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'events.jsonl'), bytesOf(logLines(log, run)));
  const home = /^run-[A-Za-z0-9-]+$/.test(run) ? scratchFolder(run) : join(base, 'none');
  mkdirSync(join(home, 'home', '.claude', 'projects', '-w'), { recursive: true });
  writeFileSync(join(home, 'stream.jsonl'), `{"key":"${awsKey}"}\n`);
  writeFileSync(join(home, 'home', '.claude', 'projects', '-w', 's.jsonl'), '{"x":1}\n');
  onTestFinished(() => rmSync(home, { recursive: true, force: true }));
  return { run, folder, scratch: home, keys: openKeys({ AGENT_BOUNCER_HOME: join(base, 'keys') }) };
}

const typesIn = (folder: string) => readLog(readFileSync(join(folder, 'events.jsonl'))).events.map(event => event.type);

describe('sealAbandoned', () => {
  it('says that the run was abandoned, keeps what is left, and seals it so that it verifies', () => {
    const { run, folder, scratch: home, keys } = left();
    const { manifest } = sealAbandoned(folder, keys);
    expect([manifest.run, manifest.outcome, manifest.log.events]).toEqual([run, 'abandoned', 4]);
    expect(typesIn(folder)).toEqual(['run.started', 'call.decided', 'call.decided', 'run.ended']);
    const files = readBundle(folder);
    expect(verifyBundle({ files, keys: [keys.signing], run }).checks.flatMap(check => check.problems)).toEqual([]);
    expect([...files.keys()].filter(name => name.startsWith('transcript/')).toSorted()).toEqual([
      'transcript/client/-w/s.jsonl',
      'transcript/stream.jsonl',
    ]);
    expect(Buffer.from(files.get('transcript/stream.jsonl') ?? []).toString()).not.toContain(awsKey);
    expect(existsSync(home)).toBe(false);
  });

  it('keeps an end that was recorded, and does not add another', () => {
    const ended: NewEvent = { type: 'run.ended', body: { outcome: 'failed', reasons: ['x'], durationMs: 1 } };
    const { folder, keys } = left([started, ended]);
    expect(sealAbandoned(folder, keys).manifest.outcome).toBe('failed');
    expect(typesIn(folder)).toEqual(['run.started', 'run.ended']);
  });

  it('recovers a log whose last line was never finished', () => {
    const { folder, keys } = left();
    appendFileSync(join(folder, 'events.jsonl'), '{"v":1,"seq":3,"at":"20');
    const { manifest } = sealAbandoned(folder, keys);
    expect(manifest.outcome).toBe('abandoned');
    expect(typesIn(folder).slice(3)).toEqual(['log.recovered', 'run.ended']);
    expect(verifyBundle({ files: readBundle(folder), keys: [keys.signing] }).ok).toBe(true);
  });

  it('seals what was only half sealed when the process died', () => {
    const { folder, keys } = left();
    writeFileSync(join(folder, 'manifest.json'), '{"half":');
    writeFileSync(join(folder, 'report.html'), 'old');
    sealAbandoned(folder, keys);
    expect(verifyBundle({ files: readBundle(folder), keys: [keys.signing] }).ok).toBe(true);
  });

  const digest = (folder: string) =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter(entry => entry.isFile())
      .map(entry => [entry.name, readFileSync(join(entry.parentPath, entry.name), 'utf8')]);

  const refused: readonly (readonly [string, (given: Left) => void, string])[] = [
    [
      'a folder without a log',
      ({ folder }) => rmSync(join(folder, 'events.jsonl')),
      'FILE_MISSING there is no log `FOLDER/events.jsonl`',
    ],
    [
      'an empty log',
      ({ folder }) => writeFileSync(join(folder, 'events.jsonl'), ''),
      'BUNDLE_INVALID the log `FOLDER/events.jsonl` is empty',
    ],
    [
      'a log that is half a line',
      ({ folder }) => writeFileSync(join(folder, 'events.jsonl'), '{"v":1'),
      'BUNDLE_INVALID the log `FOLDER/events.jsonl` is empty',
    ],
    [
      'a log that was changed',
      ({ folder }) => {
        const file = join(folder, 'events.jsonl');
        writeFileSync(
          file,
          readFileSync(file, 'utf8').replace('"effect":"deny"', '"effect":"allow"').replace('"id":"a"', '"id":"z"'),
        );
      },
      'BUNDLE_INVALID the log `FOLDER/events.jsonl` is damaged: line 3 does not follow line 2: one of the two was changed, swapped or lost',
    ],
    [
      'a bundle that is sealed',
      ({ folder, keys }) => void sealAbandoned(folder, keys),
      'BUNDLE_INVALID `FOLDER` is sealed already',
    ],
    [
      'a pipe in the place of the log',
      ({ folder }) => {
        rmSync(join(folder, 'events.jsonl'));
        mkdirSync(join(folder, 'events.jsonl'));
      },
      'FILE_UNREADABLE `FOLDER/events.jsonl` is not a file',
    ],
  ];
  it.each(refused)('refuses %s, and changes nothing', (_name, change, problem) => {
    const given = left();
    change(given);
    const before = digest(given.folder);
    expect(
      problemsOf(() => sealAbandoned(given.folder, given.keys)).map(text => text.replaceAll(given.folder, 'FOLDER')),
    ).toEqual([problem]);
    expect(digest(given.folder)).toEqual(before);
  });

  it.each(['../../victim', 'run-../../victim', '/', '.', 'run-x/../../y', 'other'])(
    'never lets a log that names the run %j reach a folder',
    run => {
      const { folder, keys } = left([started], run);
      const victim = join(folder, '..', 'victim');
      mkdirSync(victim);
      const before = digest(folder);
      expect(problemsOf(() => sealAbandoned(folder, keys))).toEqual([
        `BUNDLE_INVALID \`${run}\` is not the id of a run`,
      ]);
      expect([existsSync(victim), existsSync(folder), digest(folder)]).toEqual([true, true, before]);
    },
  );

  it("does not touch the home of another run that a stranger's log names", () => {
    const victim = left();
    const stranger = scratch();
    writeFileSync(join(stranger, 'events.jsonl'), bytesOf(logLines([started], victim.run)));
    expect(sealAbandoned(stranger, victim.keys).manifest.run).toBe(victim.run);
    expect(existsSync(join(victim.scratch, 'stream.jsonl'))).toBe(true);
    expect([...readBundle(stranger).keys()].filter(name => name.startsWith('transcript'))).toEqual([]);
  });

  it('does not follow a link that somebody put where the home was', () => {
    const { folder, scratch: home, keys } = left();
    const secret = scratch();
    writeFileSync(join(secret, 'stream.jsonl'), 'somebody else\n');
    rmSync(home, { recursive: true });
    symlinkSync(secret, home);
    sealAbandoned(folder, keys);
    expect([...readBundle(folder).keys()].filter(name => name.startsWith('transcript'))).toEqual([]);
    expect(existsSync(join(secret, 'stream.jsonl'))).toBe(true);
  });
});
