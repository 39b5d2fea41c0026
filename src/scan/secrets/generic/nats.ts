const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
const checkedBytes = 34;

/** Whether a NATS seed ends in the CRC-16/XMODEM of its first 34 bytes, little-endian. */
export function natsChecksum(seed: string): boolean {
  const bytes = fromBase32(seed);
  const stated = (bytes[checkedBytes] ?? 0) | ((bytes[checkedBytes + 1] ?? 0) << 8);
  return bytes.length === checkedBytes + 2 && crc16(bytes.slice(0, checkedBytes)) === stated;
}

/** A seed of a user for 32 bytes, with its checksum. */
export function natsSeed(key: readonly number[]): string {
  const bytes = [0x95, 0x00, ...key];
  const crc = crc16(bytes);
  return toBase32([...bytes, crc & 0xff, crc >> 8]);
}

function fromBase32(text: string): number[] {
  const bytes: number[] = [];
  let [bits, held] = [0, 0];
  for (const letter of text) {
    bits = ((bits << 5) | alphabet.indexOf(letter)) & 0xfff;
    held += 5;
    if (held >= 8) {
      held -= 8;
      bytes.push((bits >> held) & 0xff);
    }
  }
  return bytes;
}

function toBase32(bytes: readonly number[]): string {
  let text = '';
  let [bits, held] = [0, 0];
  for (const byte of bytes) {
    bits = ((bits << 8) | byte) & 0xfff;
    held += 8;
    for (; held >= 5; held -= 5) text += alphabet.charAt((bits >> (held - 5)) & 31);
  }
  return held === 0 ? text : text + alphabet.charAt((bits << (5 - held)) & 31);
}

function crc16(bytes: readonly number[]): number {
  let crc = 0;
  for (const byte of bytes) {
    crc ^= byte << 8;
    for (let bit = 0; bit < 8; bit++) crc = ((crc & 0x8000) === 0 ? crc << 1 : (crc << 1) ^ 0x1021) & 0xffff;
  }
  return crc;
}
