import { fork } from 'node:child_process';
import type { FileScan, ScanFile } from './file-scanner.ts';
import type { Worker, WorkerListeners } from './pool.ts';

/** Starts a process of this program that scans files of a folder; `words` make the program one. */
export function startWorker(words: readonly string[], cwd: string, { onScan, onEnd }: WorkerListeners): Worker {
  const child = fork(process.argv[1] ?? '', [...words], {
    cwd,
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    serialization: 'json',
  });
  child.on('message', (scan: FileScan) => onScan(scan));
  child.once('error', error => onEnd(`the process that scans cannot be started: ${error.message}`));
  child.once('exit', (code, signal) => onEnd(`the process that scanned it ended (${signal ?? `code ${code}`})`));
  return {
    // What cannot be sent any more is told by its end.
    scan: path => void child.send({ path }, () => undefined),
    stop: () => void child.kill(),
  };
}

/** Answers, over the channel to the process that started this one, what is found in each file that it names. */
export async function serveScans(createScanner: () => Promise<ScanFile>): Promise<void> {
  if (process.send === undefined) throw new Error('this process is started by `policy scan code`, never by hand');
  const waiting: string[] = [];
  let scan: ScanFile | undefined;
  const next = () => {
    const path = scan && waiting.shift();
    if (scan === undefined || path === undefined) return;
    process.send?.(scan(path));
    // Lets messages in: the next file is known before this one is done.
    setImmediate(next);
  };
  process.on('message', ({ path }: { path: string }) => {
    waiting.push(path);
    if (waiting.length === 1) next();
  });
  const gone = new Promise<void>(resolve => process.once('disconnect', () => resolve()));
  scan = await createScanner();
  next();
  await gone;
}
