import { describe, expect, it } from 'vitest';
import { accepts, type Baseline, type BaselineEntry, digestOf, entryFor } from '../../../src/scan/secrets/baseline.ts';
import { extended, newBaseline, readBaseline, writeBaseline } from '../../../src/scan/secrets/baseline-file.ts';
import { findSecrets } from '../../../src/scan/secrets/find.ts';
import { problemsOf } from '../../problems.ts';

const secret = `${'Vq7'}!kz${'Tr0ub4'}`;
const prefix = '0123456789abcdef'.repeat(2);
const entry = (given: Partial<BaselineEntry> = {}): BaselineEntry => ({
  rule: 'password-assignment',
  path: 'test/keys.json',
  digest: digestOf(prefix, secret),
  owner: 'web',
  reason: 'a key of our tests',
  expires: '2026-12-31',
  ...given,
});
const baseline = (...entries: readonly BaselineEntry[]): Baseline => ({ prefix, entries });
const sighted = { rule: 'password-assignment', path: 'test/keys.json', secret };
const answer = { owner: 'ops', reason: 'known', expires: '2027-06-30' };
const today = '2026-11-21';

describe('a baseline', () => {
  it('accepts the one secret that it names, by the rule and at the path that it names', () => {
    const known = baseline(entry());
    expect(accepts(known, sighted, today)).toBe('accepted');
    expect(accepts(known, { ...sighted, secret: `${secret}x` }, today)).toBeUndefined();
    expect(accepts(known, { ...sighted, rule: 'token-assignment' }, today)).toBeUndefined();
    expect(accepts(known, { ...sighted, path: 'src/keys.json' }, today)).toBeUndefined();
    expect(accepts({ ...known, prefix: 'f'.repeat(32) }, sighted, today)).toBeUndefined();
  });

  it.each([
    ['2026-12-31', 'accepted'],
    ['2027-01-01', 'expired'],
    ['', 'expired'],
    ['today', 'expired'],
    ['0', 'expired'],
  ])('holds up to its last day, and on no day that is none: %s', (day, what) => {
    expect(accepts(baseline(entry()), sighted, day)).toBe(what);
  });

  it.each([
    ['test/**', 'test/keys.json', true],
    ['test/**', 'test/a/b/c.json', true],
    ['test/**', 'testing/keys.json', false],
    ['test/**', 'src/test/keys.json', false],
    ['**/fixtures/**', 'fixtures/a', true],
    ['**/fixtures/**', 'a/b/fixtures/c/d', true],
    ['**/fixtures/**', 'a/b/fixture/c/d', false],
    ['a/**/b/**/c', 'a/b/c', true],
    ['a/**/b/**/c', 'a/x/b/b/y/c', true],
    ['a/**/b/**/c', 'a/x/c', false],
    ['test/keys.json', 'TEST/keys.json', false],
    ['test/keys.json', 'test/keys.json/x', false],
  ])('with the path %s and a secret at %s: %s', (path, at, isKnown) => {
    expect(accepts(baseline(entry({ path })), { ...sighted, path: at }, today)).toBe(isKnown ? 'accepted' : undefined);
  });

  it('takes no time for a path made to take long', () => {
    const path = `${'**/a/'.repeat(200)}b`;
    expect(accepts(baseline(entry({ path })), { ...sighted, path: 'a/'.repeat(5_000) }, today)).toBeUndefined();
  });

  it('goes by the entry that holds longest', () => {
    const known = baseline(entry({ expires: '2025-01-01' }), entry({ path: 'test/**', owner: 'ops' }));
    expect(entryFor(known, sighted)?.owner).toBe('ops');
    expect(accepts(known, sighted, today)).toBe('accepted');
  });
});

describe('a baseline file', () => {
  it('is read as it was written, and is no finding itself', () => {
    const made = extended(newBaseline(), [sighted, { ...sighted, path: 'a: "b"\nc' }], answer, today);
    const text = writeBaseline(made);
    expect(text).not.toContain(secret);
    expect(findSecrets(text)).toEqual([]);
    expect(readBaseline(text, 'b.yaml')).toEqual({ ...made, entries: made.entries.toReversed() });
    expect(accepts(readBaseline(text, 'b.yaml'), sighted, today)).toBe('accepted');
  });

  it('keeps what holds, renews what ran out and was found again, and adds what is new', () => {
    const old = entry({ rule: 'old', expires: '2025-01-01' });
    const gone = entry({ rule: 'gone', expires: '2025-01-01' });
    const found = [sighted, { ...sighted, rule: 'old' }, { ...sighted, rule: 'new' }, { ...sighted, rule: 'new' }];
    expect(extended(baseline(entry(), old, gone), found, answer, today).entries).toEqual([
      entry(),
      gone,
      { ...old, ...answer },
      { ...entry({ rule: 'new' }), ...answer },
    ]);
  });

  const written = (lines: string) => `version: 1\nprefix: ${prefix}\nentries:\n${lines}`;
  const good = `  - rule: a\n    path: b\n    digest: ${'ab'.repeat(32)}\n    owner: c\n    reason: d\n    expires: 2026-12-31\n`;

  it.each([
    ['', [/^YAML_INVALID the file is empty/]],
    ['version: 1\n', [/BASELINE_INVALID the file needs the key `entries`/, /needs the key `prefix`/]],
    ['version: 2\nprefix: x\nentries: []\n', [/`version` must be `1`/, /`prefix` cannot be/]],
    [written(good.replace('2026-12-31', '2026-02-30')), [/`2026-02-30` is not a day of the calendar/]],
    [written(good + good), [/entry 1 accepts the same secret at the same path/]],
    [written(good.replace('path: b', 'path: ../b')), [/path` cannot be `"..\/b"`/]],
    [written(good.replace('path: b', 'path: /b')), [/path` cannot be/]],
    [written(good.replace('path: b', 'path: "**"')), [/path` cannot be/]],
    [written(good.replace('path: b', 'path: "src/*.json"')), [/path` cannot be/]],
    [
      written(good.replace('owner: c', "owner: ''").replace('    reason: d\n', '')),
      [/owner/, /needs the key `reason`/],
    ],
    [written(`${good}    until: 2027-01-01\n`), [/unknown key `until`/]],
  ])('is refused whole, with every problem at its line: %j', (text, expected) => {
    const found = problemsOf(() => readBaseline(text, 'b.yaml'));
    expect(found).toHaveLength(expected.length);
    for (const pattern of expected) expect(found.some(problem => pattern.test(problem))).toBe(true);
  });
});
