import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { merkleRoot } from '../../src/audit/merkle.ts';

const hex = (text: string) => Buffer.from(text, 'hex');
// RFC 6962's well-known test tree.
const leaves = ['', '00', '10', '2021', '3031', '40414243', '5051525354555657', '606162636465666768696a6b6c6d6e6f'];

/** The definition of RFC 6962, section 2.1, word for word. */
function byDefinition(entries: readonly Uint8Array[]): Buffer {
  const hash = (...parts: Uint8Array[]) => createHash('sha256').update(Buffer.concat(parts)).digest();
  if (entries.length === 0) return hash();
  if (entries.length === 1) return hash(Uint8Array.of(0), entries[0] ?? new Uint8Array());
  let k = 1;
  while (k * 2 < entries.length) k *= 2;
  return hash(Uint8Array.of(1), byDefinition(entries.slice(0, k)), byDefinition(entries.slice(k)));
}

describe('merkleRoot', () => {
  it('is SHA-256 of nothing for no entries', () => {
    expect(merkleRoot([])).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
  });
  it('gives the published root of eight leaves', () => {
    expect(merkleRoot(leaves.map(hex))).toBe('5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328');
  });
  it('follows the definition for any number of entries', () => {
    fc.assert(
      fc.property(fc.array(fc.uint8Array({ maxLength: 9 }), { maxLength: 40 }), entries => {
        expect(merkleRoot(entries)).toBe(byDefinition(entries).toString('hex'));
      }),
    );
  });
});
