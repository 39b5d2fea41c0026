import { describe, expect, it } from 'vitest';
import { base58Checksum, fromBase58 } from '../../../src/scan/secrets/base58.ts';

// Published: the worked example of the wallet import format.
const wif = `${'5HueCGU8rMjxEXxiPuD5BDku4Mk'}FqeZyd4dZ1jvhTVqvbTLvyTJ`;

describe('base58', () => {
  it('reads the bytes of a text, zero bytes first', () => {
    expect(fromBase58('11211')?.toString('hex')).toBe('00000d24');
    expect(fromBase58('0')).toBeUndefined();
  });

  it('tells a key from one with another character', () => {
    expect(base58Checksum(wif)).toBe(true);
    expect(fromBase58(wif)?.[0]).toBe(0x80);
    const mutated = Array.from(wif, (digit, at) => wif.slice(0, at) + (digit === 'x' ? 'y' : 'x') + wif.slice(at + 1));
    expect(mutated.filter(base58Checksum)).toEqual([]);
    expect(['', '1', '0OIl'].filter(base58Checksum)).toEqual([]);
  });
});
