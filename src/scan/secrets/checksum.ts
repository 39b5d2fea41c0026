import { crc32 } from 'node:zlib';

const digits = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

/**
 * Whether a classic GitHub token ends in its own checksum: 30 characters after the prefix, then their CRC-32 (IEEE) in
 * six base62 digits. npm's tokens are of the same make. `undefined` when the token is too short to hold one.
 */
export function githubChecksum(token: string): boolean | undefined {
  const parts = /^(?:gh[pousr]|npm|nbp)_([0-9A-Za-z]{30})([0-9A-Za-z]{6})/.exec(token);
  return parts === null ? undefined : base62(crc32(parts[1] ?? ''), 6) === parts[2];
}

/**
 * Whether a routable GitLab token ends in its own checksum: the CRC-32 (IEEE) of all before it, prefix included, in seven
 * base36 digits. `undefined` when the token has no routing part.
 */
export function gitlabChecksum(token: string): boolean | undefined {
  const parts = /^(.+\.(?:[0-9a-z]{2}|[0-9a-z]{2}\.[0-9a-z]{2}))([0-9a-z]{7})$/.exec(token);
  return parts === null
    ? undefined
    : crc32(parts[1] ?? '')
        .toString(36)
        .padStart(7, '0') === parts[2];
}

function base62(value: number, length: number): string {
  let text = '';
  for (let rest = value, i = 0; i < length; i++, rest = Math.floor(rest / 62)) text = digits.charAt(rest % 62) + text;
  return text;
}
