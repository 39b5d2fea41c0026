import { describe, expect, it } from 'vitest';
import type { FileScan } from '../../src/cli/commands/scan/code/file-scanner.ts';
import { scanWithWorkers, type Worker, type WorkerListeners } from '../../src/cli/commands/scan/code/pool.ts';

const files = Array.from({ length: 25 }, (_, i) => `f${i}`);
const found = (path: string): FileScan => ({ findings: [], error: path });

/** A worker that answers in turns of its own, and dies at the files that it is told to. */
function starter(dies: (path: string) => boolean = () => false, delay: (path: string) => number = () => 0) {
  const log = { started: 0, stopped: 0 };
  const start = ({ onScan, onEnd }: WorkerListeners): Worker => {
    log.started += 1;
    const waiting: string[] = [];
    let [busy, dead] = [false, false];
    const next = () => {
      const path = waiting.shift();
      if (path === undefined || dead) {
        busy = false;
        return;
      }
      busy = true;
      setTimeout(() => {
        if (dies(path)) {
          dead = true;
          return onEnd('it ended (SIGKILL)');
        }
        onScan(found(path));
        next();
      }, delay(path));
    };
    return {
      scan: path => {
        waiting.push(path);
        if (!busy) next();
      },
      stop: () => {
        log.stopped += 1;
      },
    };
  };
  return { start, log };
}

const scan = (count: number, start: (listeners: WorkerListeners) => Worker, told: number[] = []) =>
  scanWithWorkers(files, count, start, done => told.push(done));

describe('scanWithWorkers', () => {
  it.each([1, 2, 7, 40])('answers in the order of the files with %i workers', async count => {
    const { start, log } = starter(undefined, path => (path.length * 7) % 3);
    const told: number[] = [];
    expect(await scan(count, start, told)).toEqual(files.map(found));
    expect(told).toEqual(files.map((_, i) => i + 1));
    expect(log).toEqual({ started: Math.min(count, files.length), stopped: Math.min(count, files.length) });
  });

  it('says of the file at which a worker ended that it was not scanned, and of no other', async () => {
    const { start, log } = starter(path => path === 'f3' || path === 'f20');
    const scans = await scan(2, start);
    const unread = { findings: [], error: 'it ended (SIGKILL)', isUnread: true };
    expect(scans).toEqual(files.map(path => (path === 'f3' || path === 'f20' ? unread : found(path))));
    expect(log.started).toBe(4);
  });

  it('gives up when workers end again and again, and says so of every file', async () => {
    const { start, log } = starter(() => true);
    const scans = await scan(3, start);
    expect(scans.every(({ isUnread }) => isUnread)).toBe(true);
    expect(scans.at(-1)?.error).toMatch(/too often$/);
    expect(log.started).toBeLessThan(20);
  });

  it('gives up when no worker can be started', async () => {
    const start = ({ onEnd }: WorkerListeners): Worker => {
      setTimeout(() => onEnd('it cannot be started'), 0);
      return { scan: () => undefined, stop: () => undefined };
    };
    expect((await scan(2, start)).filter(({ isUnread }) => isUnread)).toHaveLength(files.length);
  });

  it('is done at once when there is nothing to scan', async () => {
    expect(await scanWithWorkers([], 4, starter().start, () => undefined)).toEqual([]);
  });
});
