import type { ScanFile } from './file-scanner.ts';
import type { Worker, WorkerListeners } from './pool.ts';
/** Starts a process of this program that scans files of a folder; `words` make the program one. */
export declare function startWorker(words: readonly string[], cwd: string, { onScan, onEnd }: WorkerListeners): Worker;
/** Answers, over the channel to the process that started this one, what is found in each file that it names. */
export declare function serveScans(createScanner: () => Promise<ScanFile>): Promise<void>;
