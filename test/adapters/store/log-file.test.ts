import { execFileSync, spawn } from 'node:child_process';
import { appendFileSync, existsSync, mkdirSync, readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openLog } from '../../../src/adapters/store/log-file.ts';
import { readLog, sha256 } from '../../../src/audit/chain.ts';
import type { NewEvent } from '../../../src/audit/event.ts';
import { decided, logLines, run } from '../../audit/log.ts';
import { problemsOf } from '../../problems.ts';
import { scratch } from '../../scratch.ts';

const at = new Date(Date.UTC(2026, 10, 21, 10));
const clock = () => at;
const logIn = (folder: string) => join(folder, 'events.jsonl');
const reading = (file: string) => readLog(readFileSync(file), run);

function written(folder: string, ids: readonly string[]): string {
  const file = logIn(folder);
  const log = openLog(file, run, clock);
  for (const id of ids) log.append(decided(id), true);
  log.close();
  return file;
}

describe('openLog', () => {
  it('makes a private file whose lines are chained, and goes on where another writer stopped', () => {
    const file = written(scratch(), ['a', 'b']);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    const log = openLog(file, run, clock);
    const event = log.append(decided('c'), false);
    log.close();
    const found = reading(file);
    expect(found.problems).toEqual([]);
    expect(found.events.map(({ seq, at: time }) => [seq, time])).toEqual([0, 1, 2].map(seq => [seq, at.toISOString()]));
    expect(found.events[2]).toEqual(event);
  });

  it('writes the bytes that were promised: what it returns is what stands there', () => {
    const folder = scratch();
    const log = openLog(logIn(folder), run, clock);
    const odd: NewEvent = { type: 'call.rejected', body: { call: '\u2028\ud800"\\\0', reason: '\u{1f600}\n' } };
    const event = log.append(odd, true);
    log.close();
    expect(readFileSync(logIn(folder), 'utf8')).toBe(`${JSON.stringify(event)}\n`);
    expect(reading(logIn(folder)).events[0]?.body).toEqual(odd.body);
  });

  const lines = logLines(['a', 'b', 'c'].map(id => decided(id)));
  const damaged: readonly (readonly [string, string])[] = [
    ['a changed line', lines.map((line, i) => (i === 1 ? line.replace('because', 'becausE') : line)).join('\n')],
    ['a lost line', [lines[0], lines[2]].join('\n')],
    ['swapped lines', [lines[1], lines[0], lines[2]].join('\n')],
    ['a line of something else', [...lines, 'hello'].join('\n')],
    ['the log of another run', logLines([decided('a')], 'run-other').join('\n')],
    ['an empty line', `${lines.join('\n')}\n`],
  ];
  it.each(damaged)('refuses to write behind %s, and changes nothing', (_name, text) => {
    const file = logIn(scratch());
    writeFileSync(file, `${text}\n`);
    expect(problemsOf(() => openLog(file, run))).toEqual([
      expect.stringContaining(`BUNDLE_INVALID the log \`${file}\` is damaged: line `),
    ]);
    expect(readFileSync(file, 'utf8')).toBe(`${text}\n`);
  });

  it.each([1, 40, 300])('sets a line of which %i bytes were written aside, and says so', bytes => {
    const folder = scratch();
    const file = written(folder, ['a', 'b', 'c']);
    const whole = readFileSync(file);
    const kept = whole.lastIndexOf(10, whole.length - 2) + 1;
    truncateSync(file, kept + bytes);
    const log = openLog(file, run, clock);
    log.append(decided('d'), true);
    log.close();
    const torn = whole.subarray(kept, kept + bytes);
    const found = reading(file);
    expect(found.problems).toEqual([]);
    expect(found.events.map(event => event.type)).toEqual([
      'call.decided',
      'call.decided',
      'log.recovered',
      'call.decided',
    ]);
    expect(found.events[2]?.body).toEqual({
      reason: 'the writer before died while writing a line',
      tornBytes: bytes,
      tornDigest: sha256(torn),
    });
    expect(readFileSync(`${file}.torn`)).toEqual(torn);
    expect(statSync(`${file}.torn`).mode & 0o777).toBe(0o600);
  });

  it('keeps what was set aside before', () => {
    const file = written(scratch(), ['a']);
    for (const text of ['{"first', '{"second']) {
      appendFileSync(file, text);
      openLog(file, run, clock).close();
    }
    expect(readFileSync(`${file}.torn`, 'utf8')).toBe('{"first{"second');
    expect(reading(file).events.map(event => event.type)).toEqual(['call.decided', 'log.recovered', 'log.recovered']);
  });

  it('takes over an empty file, and one that holds only half a line', () => {
    for (const text of ['', '{"v":1,"seq":0']) {
      const folder = scratch();
      writeFileSync(logIn(folder), text);
      const log = openLog(logIn(folder), run, clock);
      log.append(decided('a'), true);
      log.close();
      expect(reading(logIn(folder)).problems).toEqual([]);
    }
  });

  it.each([
    ['appends a line', (file: string) => appendFileSync(file, 'x\n')],
    ['cuts the log', (file: string) => truncateSync(file, 10)],
    ['empties the log', (file: string) => truncateSync(file, 0)],
  ])('notices that another process %s, and never writes again', (_name, meddle) => {
    const file = logIn(scratch());
    const log = openLog(file, run, clock);
    log.append(decided('a'), true);
    meddle(file);
    const size = statSync(file).size;
    for (const id of ['b', 'c'])
      expect(() => log.append(decided(id), false)).toThrow('another process wrote to the log');
    expect(statSync(file).size).toBe(size);
  });

  it('notices a second writer', () => {
    const file = written(scratch(), ['a']);
    const [one, two] = [openLog(file, run, clock), openLog(file, run, clock)];
    one.append(decided('b'), true);
    expect(() => two.append(decided('c'), true)).toThrow('another process wrote to the log');
    one.append(decided('d'), true);
    expect(reading(file).problems).toEqual([]);
  });

  it('fails when the disk takes only part of a line, and never pretends to write again', () => {
    const folder = scratch();
    // A limit on the size of files: the last write that fits is short, the next one fails.
    const printed = execFileSync(
      'sh',
      ['-c', 'ulimit -f 16; exec "$0" "$@"', process.execPath, ...moduleOf(writerOf(logIn(folder), 'x.repeat(700)'))],
      { encoding: 'utf8' },
    );
    const lines = printed.trim().split('\n');
    expect(lines.slice(-2)).toEqual(['EFBIG: file too large, write', 'EFBIG: file too large, write']);
    const acknowledged = lines.length - 2;
    expect(acknowledged).toBeGreaterThan(3);
    expect(reading(logIn(folder)).torn.length).toBeGreaterThan(0);
    openLog(logIn(folder), run, clock).close();
    const found = reading(logIn(folder));
    expect([found.problems, found.events.length]).toEqual([[], acknowledged + 1]);
    expect(found.events.at(-1)?.type).toBe('log.recovered');
  });

  it('fails on an event that is no JSON', () => {
    const file = logIn(scratch());
    const log = openLog(file, run, clock);
    const cyclic: Record<string, unknown> = {};
    cyclic['self'] = cyclic;
    expect(() => log.append({ type: 'call.rejected', body: cyclic as never }, true)).toThrow(/circular/);
    expect(readFileSync(file, 'utf8')).toBe('');
  });

  it('fails where no file can be made', () => {
    const folder = scratch();
    mkdirSync(logIn(folder));
    expect(() => openLog(logIn(folder), run)).toThrow();
    expect(() => openLog(join(folder, 'none', 'x.jsonl'), run)).toThrow(/ENOENT/);
  });

  it('verifies after 10,000 events, the last of which costs what the first did', () => {
    const file = logIn(scratch());
    const log = openLog(file, run, clock);
    for (let i = 0; i < 10_000; i++) log.append(decided(`call-${i}`), false);
    log.close();
    const found = reading(file);
    expect([found.problems, found.events.length]).toEqual([[], 10_000]);
  });

  it('verifies after its writer was killed in the middle, and every acknowledged event is in it', async () => {
    const folder = scratch();
    const writer = spawn(process.execPath, moduleOf(writerOf(logIn(folder), 'x.repeat(i % 3000)')), {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let printed = '';
    await new Promise<void>(resolve => {
      writer.stdout.on('data', (text: Buffer) => {
        printed += text.toString();
        // The first lines show that it runs; then it is killed wherever it is.
        if (printed.split('\n').length > 200) writer.kill('SIGKILL');
      });
      writer.once('close', () => resolve());
    });
    const acknowledged = printed.split('\n').slice(0, -1).length;
    const log = openLog(logIn(folder), run, clock);
    log.append(decided('after'), true);
    log.close();
    const found = reading(logIn(folder));
    expect(found.problems).toEqual([]);
    expect(found.events.length).toBeGreaterThan(acknowledged);
    expect(found.events.slice(0, acknowledged).map(event => event.seq)).toEqual(
      Array.from({ length: acknowledged }, (_, i) => i),
    );
    expect(existsSync(`${logIn(folder)}.torn`)).toBe(found.events.some(event => event.type === 'log.recovered'));
  });
});

const moduleOf = (script: string) => ['--no-warnings', '--input-type=module', '-e', script];

/** Appends for ever and prints each number that was acknowledged; when that fails, tries once more. */
function writerOf(file: string, reason: string): string {
  return `
    import { openLog } from ${JSON.stringify(join(import.meta.dirname, '../../../src/adapters/store/log-file.ts'))};
    import { writeSync } from 'node:fs';
    const log = openLog(${JSON.stringify(file)}, ${JSON.stringify(run)});
    const x = 'x';
    const append = i => {
      try {
        log.append({ type: 'call.rejected', body: { call: String(i), reason: ${reason} } }, i % 10 === 0);
        return true;
      } catch (error) {
        writeSync(1, error.message + '\\n');
        return false;
      }
    };
    let i = 0;
    for (; append(i); i++) writeSync(1, i + '\\n');
    append(i + 1);`;
}
