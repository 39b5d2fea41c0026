import { closeSync, constants, fstatSync, openSync, readlinkSync, readSync } from 'node:fs';

const chunkBytes = 1024 * 1024;

/**
 * The bytes of a file that a stranger may have made, piece by piece. Throws what the platform throws, and where it is no
 * file: it never waits for a pipe or a device.
 */
export function* fileBytes(path: string | Buffer): Generator<Uint8Array> {
  // Looked at once it is open: what the name stands for may change in between.
  const handle = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
  try {
    const stat = fstatSync(handle);
    if (!stat.isFile()) throw new Error('not a file');
    for (;;) {
      const chunk = Buffer.allocUnsafe(Math.min(Math.max(stat.size + 1, 4_096), chunkBytes));
      const length = readSync(handle, chunk);
      if (length === 0) return;
      yield chunk.subarray(0, length);
    }
  } finally {
    closeSync(handle);
  }
}

/** What a symbolic link holds: the path that it names. */
export function* linkBytes(path: string | Buffer): Generator<Uint8Array> {
  yield readlinkSync(path, { encoding: 'buffer' });
}
