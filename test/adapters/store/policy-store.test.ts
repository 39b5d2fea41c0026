import {
  chmodSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readText, resolveExtends } from '../../../src/adapters/files.ts';
import { findCompiled, keepCompiled, type PolicyStore } from '../../../src/adapters/store/policy-store.ts';
import { interpret } from '../../../src/interpret/interpret.ts';
import { compilePolicy } from '../../../src/policy/compile.ts';
import { loadPolicy } from '../../../src/policy/load.ts';
import { hmac, policyText } from '../../door.ts';
import { scratch } from '../../scratch.ts';

function kept() {
  const folder = scratch();
  const file = join(folder, 'policy.yaml');
  writeFileSync(file, policyText);
  const store: PolicyStore = { folder: join(folder, 'state'), seal: hmac('a key of this host') };
  const compiled = compilePolicy(loadPolicy(readText(file), resolveExtends), interpret);
  const files = { repository: file };
  keepCompiled(files, compiled, store);
  const place = join(store.folder, 'policies');
  const [name = ''] = readdirSync(place);
  return { folder, file, files, store, compiled, place, stored: join(place, name) };
}

describe('a compiled policy', () => {
  it('is kept where only its owner can read and write, and found again', () => {
    const { files, store, compiled, place, stored } = kept();
    expect(statSync(place).mode & 0o777).toBe(0o700);
    expect(statSync(stored).mode & 0o777).toBe(0o600);
    expect(findCompiled(files, store)?.digest).toBe(compiled.digest);
    expect(readdirSync(place)).toHaveLength(1);
  });

  it.each<[string, (given: ReturnType<typeof kept>) => void]>([
    ['its source changes', ({ file }) => writeFileSync(file, policyText.replace('effect: deny', 'effect: ask'))],
    [
      'one byte of it changes',
      ({ stored }) => writeFileSync(stored, readFileSync(stored, 'utf8').replace('"deny"', '"ask"')),
    ],
    ['it is cut', ({ stored }) => writeFileSync(stored, readFileSync(stored, 'utf8').slice(0, -10))],
    ['it has no seal', ({ stored }) => writeFileSync(stored, readFileSync(stored, 'utf8').replace(/^.*\n/, '\n'))],
    ['it is empty', ({ stored }) => writeFileSync(stored, '')],
    ['others can write it', ({ stored }) => chmodSync(stored, 0o666)],
    [
      'it is a link',
      ({ stored, folder }) => {
        renameSync(stored, join(folder, 'elsewhere'));
        symlinkSync(join(folder, 'elsewhere'), stored);
      },
    ],
    [
      'it is a folder',
      ({ stored, folder }) => {
        renameSync(stored, join(folder, 'elsewhere'));
        mkdirSync(stored);
      },
    ],
  ])('is not used when %s', (_name, change) => {
    const given = kept();
    change(given);
    expect(findCompiled(given.files, given.store)).toBeUndefined();
  });

  it('is not used when another key has sealed it, or when it is of another file', () => {
    const { folder, files, store, stored, place } = kept();
    expect(findCompiled(files, { ...store, seal: hmac('another key') })).toBeUndefined();
    const other = join(folder, 'other.yaml');
    writeFileSync(other, policyText);
    const compiled = compilePolicy(loadPolicy(readText(other), resolveExtends), interpret);
    keepCompiled({ repository: other }, compiled, store);
    const [name = ''] = readdirSync(place).filter(found => join(place, found) !== stored);
    renameSync(join(place, name), stored);
    expect(findCompiled(files, store)).toBeUndefined();
  });

  it('is not used for another set of tiers: what an organisation holds back must not be left out', () => {
    const { folder, file, store, compiled } = kept();
    const above = join(folder, 'organisation.yaml');
    const both = { organisation: above, repository: file };
    expect(findCompiled(both, store)).toBeUndefined();
    keepCompiled(both, compiled, store);
    expect(findCompiled(both, store)?.digest).toBe(compiled.digest);
    expect(findCompiled({ repository: file }, store)?.digest).toBe(compiled.digest);
    for (const other of [
      { organisation: file, repository: above },
      { repository: above, run: file },
      { ...both, run: file },
    ])
      expect(findCompiled(other, store)).toBeUndefined();
  });

  it('is not kept in a folder of others, and nothing fails for want of one', () => {
    const { folder, files, compiled, store } = kept();
    const open = join(folder, 'open');
    mkdirSync(join(open, 'policies'), { recursive: true });
    chmodSync(join(open, 'policies'), 0o777);
    keepCompiled(files, compiled, { ...store, folder: open });
    expect(readdirSync(join(open, 'policies'))).toEqual([]);
    writeFileSync(join(folder, 'plain'), '');
    expect(() => keepCompiled(files, compiled, { ...store, folder: join(folder, 'plain') })).not.toThrow();
  });
});
