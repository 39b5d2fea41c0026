import { closeSync, openSync, readFileSync, rmSync, statSync, writeSync } from 'node:fs';

/** How long a process waits for its turn. */
const patienceMs = 15_000;

/**
 * Takes a lock that is a file with its holder's process id; answers with how to give it back. The lock of a holder that
 * is gone is taken over. Throws when a live one keeps it too long.
 */
export function lockFile(file: string): () => void {
  const end = Date.now() + patienceMs;
  for (;;) {
    if (create(file)) return () => rmSync(file, { force: true });
    if (holderIsGone(file)) removeStale(file);
    else if (Date.now() > end) throw new Error(`the log is locked by another process (\`${file}\`)`);
    else Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
  }
}

function create(file: string): boolean {
  try {
    const handle = openSync(file, 'wx', 0o600);
    writeSync(handle, String(process.pid));
    closeSync(handle);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    return false;
  }
}

/** One process at a time removes, and looks again first: between two looks another may have taken the lock over. */
function removeStale(file: string): void {
  const claim = `${file}.claim`;
  if (!create(claim)) {
    if (ageMs(claim) > patienceMs) rmSync(claim, { force: true });
    return;
  }
  try {
    if (holderIsGone(file)) rmSync(file, { force: true });
  } finally {
    rmSync(claim, { force: true });
  }
}

function holderIsGone(file: string): boolean {
  try {
    const pid = Number(readFileSync(file, 'utf8'));
    // Empty for the moment between making the file and writing to it.
    if (!(pid > 0)) return ageMs(file) > patienceMs;
    process.kill(pid, 0);
    return false;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ESRCH';
  }
}

function ageMs(file: string): number {
  const made = statSync(file, { throwIfNoEntry: false })?.mtimeMs;
  return made === undefined ? 0 : Date.now() - made;
}
