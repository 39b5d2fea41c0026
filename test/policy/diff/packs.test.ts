import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readText, resolveExtends } from '../../../src/adapters/files.ts';
import { packageRoot } from '../../../src/adapters/package-root.ts';
import { interpret } from '../../../src/interpret/interpret.ts';
import { compilePolicy } from '../../../src/policy/compile.ts';
import { diffPolicies } from '../../../src/policy/diff/diff.ts';
import { loadPolicy } from '../../../src/policy/load.ts';
import { callLine } from '../../../src/render/call-line.ts';

const pack = (name: string) =>
  compilePolicy(loadPolicy(readText(join(packageRoot(), 'policies', `${name}.yaml`)), resolveExtends), interpret);
const base = pack('default');

describe('a pack that promises to hold more than `default`', () => {
  it.each(['strict', 'read-only', 'air-gapped'])('%s loosens no call that is known', name => {
    const { changes, tried } = diffPolicies(base, pack(name), interpret, '2026-11-21');
    const loosened = changes.filter(({ direction }) => direction === 'loosened');
    expect(
      loosened.map(({ witness, rules }) => `${callLine(witness.call)} by ${rules.map(({ rule }) => rule)}`),
    ).toEqual([]);
    expect(changes.length).toBeGreaterThan(0);
    expect(tried).toBeGreaterThan(1_000);
  });
});
