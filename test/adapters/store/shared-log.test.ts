import { execFileSync, spawn } from 'node:child_process';
import { existsSync, readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { appendShared } from '../../../src/adapters/store/shared-log.ts';
import { readLog, sha256 } from '../../../src/audit/chain.ts';
import type { NewEvent } from '../../../src/audit/event.ts';
import { bytesOf, decided, logLines } from '../../audit/log.ts';
import { scratch } from '../../scratch.ts';

const run = 'session-0123456789abcdef';
const clock = () => new Date(Date.UTC(2026, 10, 21, 10));
const source = JSON.stringify(join(import.meta.dirname, '../../../src/adapters/store/shared-log.ts'));
const rejected = (call: string, reason = ''): NewEvent => ({ type: 'call.rejected', body: { call, reason } });

/** Starts a process that appends events and prints what it could not append. */
function appender(file: string, name: string, times: number) {
  const script = `
    import { appendShared } from ${source};
    for (let i = 0; i < ${times}; i++)
      appendShared(${JSON.stringify(file)}, ${JSON.stringify(run)}, { type: 'call.rejected', body: { call: '${name}-' + i, reason: 'x'.repeat(i * 37 % 900) } });`;
  const child = spawn(process.execPath, ['--no-warnings', '--input-type=module', '-e', script], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  child.stderr.on('data', (text: Buffer) => {
    said += text.toString();
  });
  return new Promise<string>(resolve => child.once('close', code => resolve(code === 0 ? '' : said)));
}

const callsOf = (file: string) => {
  const log = readLog(readFileSync(file), run);
  return {
    problems: log.problems,
    torn: log.torn.length,
    calls: log.events.flatMap(event => (event.type === 'call.rejected' ? [event.body.call] : [])),
    types: log.events.map(event => event.type),
  };
};

/** The id of a process that has ended. */
const deadPid = () => String(execFileSync('sh', ['-c', 'echo $$'], { encoding: 'utf8' })).trim();

describe('appendShared', () => {
  it('makes private folders and a private file', () => {
    const file = join(scratch(), 'a', 'b', 'log.jsonl');
    appendShared(file, run, rejected('1'), clock);
    appendShared(file, run, rejected('2'), clock);
    expect(callsOf(file)).toEqual({
      problems: [],
      torn: 0,
      calls: ['1', '2'],
      types: ['call.rejected', 'call.rejected'],
    });
    expect([file, join(file, '..')].map(path => statSync(path).mode & 0o777)).toEqual([0o600, 0o700]);
    expect(existsSync(`${file}.lock`)).toBe(false);
  });

  it('goes on behind a line of any length', () => {
    const file = join(scratch(), 'log.jsonl');
    const sizes = [65_536 - 200, 65_536, 3 * 1024 * 1024, 10];
    for (const size of sizes) appendShared(file, run, rejected('x', 'y'.repeat(size)), clock);
    expect(callsOf(file)).toMatchObject({ problems: [], calls: ['x', 'x', 'x', 'x'] });
  });

  it('lets 20 processes append 25 events each, and loses none', async () => {
    const file = join(scratch(), 'log.jsonl');
    const names = Array.from({ length: 20 }, (_, i) => `p${i}`);
    expect(await Promise.all(names.map(name => appender(file, name, 25)))).toEqual(names.map(() => ''));
    const { problems, torn, calls } = callsOf(file);
    expect([problems, torn]).toEqual([[], 0]);
    const expected = names.flatMap(name => Array.from({ length: 25 }, (_, i) => `${name}-${i}`));
    expect(calls.toSorted()).toEqual(expected.toSorted());
  });

  it('takes over a lock whose holder is gone, however many find it at once', async () => {
    const file = join(scratch(), 'log.jsonl');
    writeFileSync(`${file}.lock`, deadPid());
    const names = ['a', 'b', 'c', 'd', 'e', 'f'];
    expect(await Promise.all(names.map(name => appender(file, name, 5)))).toEqual(names.map(() => ''));
    expect(callsOf(file)).toMatchObject({ problems: [], torn: 0 });
    expect(callsOf(file).calls).toHaveLength(30);
    expect([`${file}.lock`, `${file}.lock.claim`].map(path => existsSync(path))).toEqual([false, false]);
  });

  it.each([
    ['a lock that was never written to', '.lock', ''],
    ['a lock that holds nonsense', '.lock', 'somebody'],
  ])('takes over %s, once it is old', (_name, suffix, text) => {
    const file = join(scratch(), 'log.jsonl');
    writeFileSync(`${file}${suffix}`, text);
    utimesSync(`${file}${suffix}`, 1_000, 1_000);
    appendShared(file, run, rejected('1'), clock);
    expect(callsOf(file).calls).toEqual(['1']);
  });

  it('is not stopped by a process that died while it took a lock over', () => {
    const file = join(scratch(), 'log.jsonl');
    writeFileSync(`${file}.lock`, deadPid());
    writeFileSync(`${file}.lock.claim`, deadPid());
    utimesSync(`${file}.lock.claim`, 1_000, 1_000);
    appendShared(file, run, rejected('1'), clock);
    expect(callsOf(file).calls).toEqual(['1']);
  });

  it('waits for the holder of a lock, and fails when it keeps it', { timeout: 30_000 }, () => {
    const file = join(scratch(), 'log.jsonl');
    writeFileSync(`${file}.lock`, String(process.pid));
    const started = Date.now();
    expect(() => appendShared(file, run, rejected('1'), clock)).toThrow(
      `the log is locked by another process (\`${file}.lock\`)`,
    );
    expect(Date.now() - started).toBeGreaterThanOrEqual(4_900);
    expect(existsSync(file)).toBe(false);
    expect(readFileSync(`${file}.lock`, 'utf8')).toBe(String(process.pid));
  });

  it('sets a line that a killed process left unfinished aside, and says so', () => {
    const file = join(scratch(), 'log.jsonl');
    const lines = logLines([decided('a'), decided('b')], run);
    const torn = '{"v":1,"seq":2,"at"';
    writeFileSync(file, Buffer.concat([bytesOf(lines), Buffer.from(torn)]));
    appendShared(file, run, rejected('c'), clock);
    const log = readLog(readFileSync(file), run);
    expect(log.problems).toEqual([]);
    expect(log.events.map(event => event.type)).toEqual([
      'call.decided',
      'call.decided',
      'log.recovered',
      'call.rejected',
    ]);
    expect(log.events[2]?.body).toMatchObject({ tornBytes: torn.length, tornDigest: sha256(torn) });
    expect(readFileSync(`${file}.torn`, 'utf8')).toBe(torn);
  });

  it.each([
    ['is no JSON', 'hello\n'],
    ['is no event', '{"seq":"1"}\n'],
    ['belongs to another session', `${logLines([decided('a')], 'session-other')[0]}\n`],
    ['is empty', '\n'],
  ])('writes nothing behind a last line that %s', (_name, text) => {
    const file = join(scratch(), 'log.jsonl');
    writeFileSync(file, text);
    expect(() => appendShared(file, run, rejected('1'), clock)).toThrow();
    expect(readFileSync(file, 'utf8')).toBe(text);
    expect(existsSync(`${file}.lock`)).toBe(false);
  });

  it('acknowledges no event of which the disk took only a part', () => {
    const file = join(scratch(), 'log.jsonl');
    const script = `
      import { appendShared } from ${source};
      for (let i = 0; i < 100; i++) {
        try {
          appendShared(${JSON.stringify(file)}, ${JSON.stringify(run)}, { type: 'call.rejected', body: { call: String(i), reason: 'x'.repeat(700) } });
          console.log(i);
        } catch (error) { console.log(error.message); break; }
      }`;
    const printed = execFileSync(
      'sh',
      ['-c', 'ulimit -f 16; exec "$0" "$@"', process.execPath, '--no-warnings', '--input-type=module', '-e', script],
      { encoding: 'utf8' },
    );
    const lines = printed.trim().split('\n');
    expect(lines.at(-1)).toBe('EFBIG: file too large, write');
    expect(callsOf(file).calls).toEqual(lines.slice(0, -1));
    appendShared(file, run, rejected('after'), clock);
    expect(callsOf(file)).toMatchObject({ problems: [], torn: 0, calls: [...lines.slice(0, -1), 'after'] });
  });
});
