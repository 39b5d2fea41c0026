import { constants, unzipSync } from 'node:zlib';

/** What is compressed unpacks to more than is searched. */
export class UnpackLimitError extends Error {
  override readonly name = 'UnpackLimitError';
}

/**
 * Unpacks gzip and zlib, also where the end is missing, `limit` bytes over all calls. What is neither is `undefined`.
 * Throws `UnpackLimitError` over the limit.
 */
export function createInflate(limit: number): (bytes: Buffer) => string | undefined {
  let left = limit;
  return bytes => {
    try {
      const unpacked = unzipSync(bytes, { maxOutputLength: Math.max(1, left), finishFlush: constants.Z_SYNC_FLUSH });
      left -= unpacked.length;
      return unpacked.toString('latin1');
    } catch (error) {
      if (error instanceof RangeError) throw new UnpackLimitError(`more than ${limit} bytes unpacked`);
      // It only looked like it.
      return undefined;
    }
  };
}
