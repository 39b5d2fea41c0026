import { createHash } from 'node:crypto';

const hash = (...parts: readonly Uint8Array[]): Buffer => {
  const sum = createHash('sha256');
  for (const part of parts) sum.update(part);
  return sum.digest();
};

const leafPrefix = Uint8Array.of(0);
const nodePrefix = Uint8Array.of(1);

/** Root of the Merkle tree over entries, as hex (RFC 6962, section 2.1). No entries: SHA-256 of nothing. */
export function merkleRoot(entries: readonly Uint8Array[]): string {
  if (entries.length === 0) return hash().toString('hex');
  return rootOf(entries.map(entry => hash(leafPrefix, entry))).toString('hex');
}

/** Pairs neighbours level by level; an odd one moves up unchanged, which gives RFC 6962's tree. */
function rootOf(leaves: readonly Buffer[]): Buffer {
  let level = leaves;
  while (level.length > 1) {
    const next: Buffer[] = [];
    for (let i = 0; i < level.length; i += 2) {
      const [left, right] = [level[i], level[i + 1]];
      if (left) next.push(right ? hash(nodePrefix, left, right) : left);
    }
    level = next;
  }
  return level[0] ?? hash();
}
