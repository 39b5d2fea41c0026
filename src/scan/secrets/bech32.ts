const charset = 'qpzry9x8gf2tvdw0s3jn54khce6mua7l';
const generator = [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3];

/** Whether a text such as `age1…` ends in its own checksum, in whichever case it is written (BIP 173). */
export function bech32Checksum(text: string): boolean {
  const lower = text.toLowerCase();
  const separator = lower.lastIndexOf('1');
  const values = Array.from(lower.slice(separator + 1), letter => charset.indexOf(letter));
  return separator > 0 && !values.includes(-1) && polymod([...expanded(lower.slice(0, separator)), ...values]) === 1;
}

/** The checksum that the data part of such a text lacks. */
export function bech32Sum(prefix: string, data: string): string {
  const values = Array.from(data, letter => charset.indexOf(letter));
  const sum = polymod([...expanded(prefix), ...values, 0, 0, 0, 0, 0, 0]) ^ 1;
  return Array.from({ length: 6 }, (_, i) => charset.charAt((sum >>> (5 * (5 - i))) & 31)).join('');
}

function expanded(prefix: string): number[] {
  const codes = Array.from(prefix, letter => letter.charCodeAt(0));
  return [...codes.map(code => code >> 5), 0, ...codes.map(code => code & 31)];
}

function polymod(values: readonly number[]): number {
  let sum = 1;
  for (const value of values) {
    const top = sum >>> 25;
    sum = ((sum & 0x1ffffff) << 5) ^ value;
    for (const [bit, term] of generator.entries()) if ((top >>> bit) & 1) sum ^= term;
  }
  return sum >>> 0;
}
