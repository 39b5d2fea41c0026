import { writeSync } from 'node:fs';

/** Writes all of it: one call may write less than it was given without saying so, as on a disk that fills up. */
export function writeAll(handle: number, bytes: Uint8Array, position: number): void {
  for (let written = 0; written < bytes.length; ) {
    const count = writeSync(handle, bytes, written, bytes.length - written, position + written);
    if (count === 0) throw new Error('nothing more can be written');
    written += count;
  }
}
