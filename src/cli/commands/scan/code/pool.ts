import type { FileScan } from './file-scanner.ts';

/** A process that scans one file after the other, in the order in which it is told of them. */
export interface Worker {
  scan(path: string): void;
  stop(): void;
}

/** What a worker tells: what it found in the file that it was told of first, or how it ended. */
export interface WorkerListeners {
  readonly onScan: (scan: FileScan) => void;
  readonly onEnd: (why: string) => void;
}

/** Files that a worker is told of before it has answered, so that it never waits. */
const ahead = 3;
/** So many workers may end before the rest is given up. */
const mostEnded = 10;

/**
 * Scans files with several workers. The answers stand in the order of the files, whoever was done first. Of a worker that
 * ends, the file that it was at was not scanned, and that is its answer; its other files go to the next.
 */
export function scanWithWorkers(
  files: readonly string[],
  count: number,
  start: (listeners: WorkerListeners) => Worker,
  onProgress: (done: number) => void,
): Promise<readonly FileScan[]> {
  const answers: FileScan[] = new Array<FileScan>(files.length);
  const waiting = files.map((_, i) => i).reverse();
  const running = new Set<Worker>();
  let [done, ended] = [0, 0];
  return new Promise(resolve => {
    const answer = (at: number, scan: FileScan) => {
      answers[at] = scan;
      done += 1;
      onProgress(done);
    };
    const employ = () => {
      const at: number[] = [];
      let gone = false;
      const feed = () => {
        while (at.length < ahead && !gone) {
          const next = waiting.pop();
          if (next === undefined) return;
          at.push(next);
          worker.scan(files[next] ?? '');
        }
      };
      const worker = start({
        onScan: scan => {
          const current = at.shift();
          if (gone || current === undefined) return;
          answer(current, scan);
          feed();
          settle();
        },
        onEnd: why => {
          if (gone) return;
          gone = true;
          running.delete(worker);
          const [current, ...rest] = at;
          waiting.push(...rest.reverse());
          if (current !== undefined) {
            ended += 1;
            answer(current, unread(why));
          }
          if (waiting.length > 0 && ended < mostEnded) employ();
          settle();
        },
      });
      running.add(worker);
      feed();
    };
    const settle = () => {
      if (done < files.length && running.size === 0)
        for (const at of waiting.splice(0)) answer(at, unread('the processes that scan ended too often'));
      if (done < files.length) return;
      for (const worker of running) worker.stop();
      resolve(answers);
    };
    for (let i = 0; i < Math.min(count, files.length); i++) employ();
    settle();
  });
}

function unread(why: string): FileScan {
  return { findings: [], error: why, isUnread: true };
}
