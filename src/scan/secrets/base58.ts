import { createHash } from 'node:crypto';

const digits = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz';

/** The bytes of a text in base58, as Bitcoin writes numbers; `undefined` when another character is in it. */
export function fromBase58(text: string): Buffer | undefined {
  let number = 0n;
  for (const digit of text) {
    const value = digits.indexOf(digit);
    if (value < 0) return undefined;
    number = number * 58n + BigInt(value);
  }
  const hex = number.toString(16);
  const bytes = Buffer.from(hex.length % 2 === 0 ? hex : `0${hex}`, 'hex');
  // Each leading one is a zero byte.
  return Buffer.concat([Buffer.alloc(/^1*/.exec(text)?.[0].length ?? 0), bytes]);
}

/** Whether a text in base58 ends in its own checksum: four bytes of a double SHA-256. */
export function base58Checksum(text: string): boolean {
  const bytes = fromBase58(text);
  if (bytes === undefined || bytes.length < 5) return false;
  return sha256(sha256(bytes.subarray(0, -4)))
    .subarray(0, 4)
    .equals(bytes.subarray(-4));
}

function sha256(bytes: Buffer): Buffer {
  return createHash('sha256').update(bytes).digest();
}
