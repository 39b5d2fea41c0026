import { describe, expect, it } from 'vitest';
import { bech32Checksum, bech32Sum } from '../../../src/scan/secrets/bech32.ts';

// Published in BIP 173.
const valid = ['A12UEL5L', 'a12uel5l', 'abcdef1qpzry9x8gf2tvdw0s3jn54khce6mua7lmqqqxw', '?1ezyfcl'];
const invalid = ['pzry9x0s0muk', '1pzry9x0s0muk', 'x1b4n0q5v', 'A1G7SGD8', '', '1'];

describe('bech32', () => {
  it('tells a text with its checksum from one without', () => {
    expect(valid.filter(text => !bech32Checksum(text))).toEqual([]);
    expect(invalid.filter(bech32Checksum)).toEqual([]);
  });

  it('makes the checksum that it accepts', () => {
    expect(bech32Sum('abcdef', 'qpzry9x8gf2tvdw0s3jn54khce6mua7l')).toBe('mqqqxw');
  });

  it('notices any one character that is another', () => {
    const text = valid[2] ?? '';
    const start = text.indexOf('1') + 1;
    const others = Array.from(text.slice(start), (letter, at) => {
      const other = letter === 'q' ? 'p' : 'q';
      return text.slice(0, start + at) + other + text.slice(start + at + 1);
    });
    expect(others.filter(bech32Checksum)).toEqual([]);
  });
});
