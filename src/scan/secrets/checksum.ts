import { crc32 } from 'node:zlib';

const base62 = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

/**
 * Whether a classic GitHub token ends in its own checksum: 30 characters after the prefix, then their CRC-32 (IEEE) in
 * six base62 digits. `undefined` when the token is too short to hold one.
 */
export function githubChecksum(token: string): boolean | undefined {
  const parts = /^gh[pousr]_([0-9A-Za-z]{30})([0-9A-Za-z]{6})/.exec(token);
  return parts === null ? undefined : toBase62(crc32(parts[1] ?? '')) === parts[2];
}

function toBase62(value: number): string {
  let digits = '';
  for (let rest = value, i = 0; i < 6; i++, rest = Math.floor(rest / 62)) digits = base62.charAt(rest % 62) + digits;
  return digits;
}
