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
/**
 * Scans files with several workers. The answers stand in the order of the files, whoever was done first. Of a worker that
 * ends, the file that it was at was not scanned, and that is its answer; its other files go to the next.
 */
export declare function scanWithWorkers(files: readonly string[], count: number, start: (listeners: WorkerListeners) => Worker, onProgress: (done: number) => void): Promise<readonly FileScan[]>;
