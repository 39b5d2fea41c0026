import { describe, expect, it } from 'vitest';
import { compileName, compileNames, compileRegex, knownRegex } from '../../src/policy/regex.ts';

describe('compileRegex', () => {
  it.each([
    '(?=a)',
    '(?!a)',
    '(?<=a)',
    '(?<!a)',
    '(a)\\1',
    '(?P=n)',
    'a{1001}',
    '((a{100}){100}){100}',
    '[',
    '(',
    '*',
    'a**+',
    '(?>a)',
    '\\C',
  ])('refuses %s', pattern => {
    expect(compileRegex(pattern)).toEqual({ problem: expect.stringMatching(/^[^\n]+$/) });
  });

  it.each<[string, string, boolean]>([
    ['^git', 'git status', true],
    ['^git$', 'git\n', false],
    ['^a.b$', 'a\nb', false],
    ['(?i)GIT', 'git', true],
    ['a', 'a\ud800', false],
    ['\\bforce\\b', 'x --force y', true],
    ['', '', true],
  ])('%s in %j: %s', (pattern, text, found) => {
    const regex = compileRegex(pattern);
    expect('problem' in regex ? regex.problem : regex.test(text)).toBe(found);
  });

  it('comes to an end where other engines do not', () => {
    for (const pattern of ['^(a+)+$', '^(a|aa)*$', '(.*)*x', '(a?){30}a{30}$']) {
      const regex = compileRegex(pattern);
      if ('problem' in regex) throw new Error(regex.problem);
      expect(regex.test(`${'a'.repeat(20_000)}!`)).toBe(false);
    }
  });
});

describe('compileName', () => {
  it.each<[string, string, boolean]>([
    ['main', 'main', true],
    ['main', 'Main', false],
    ['*', '', true],
    ['release/*', 'release/', true],
    ['release/*', 'release', false],
    ['*a*a*', 'aa', true],
    ['*a*a*', 'a', false],
    ['a*a', 'a', false],
    ['a*b*c', 'abxbc', true],
    ['a*bc*c', 'abc', false],
    ['a.c', 'abc', false],
    ['a?c', 'abc', false],
  ])('%s and %s: %s', (pattern, text, expected) => {
    expect(compileName(pattern)(text)).toBe(expected);
  });

  it('forgets case only where case does not matter', () => {
    expect(compileName('*.Example.com', true)('DB.example.COM')).toBe(true);
    expect(compileName('Example.com', true)('EXAMPLE.com')).toBe(true);
    expect(compileName('Example.com')('example.com')).toBe(false);
  });
});

describe('knownRegex', () => {
  it('answers as the pattern does', () => {
    const known = knownRegex('^a+$');
    expect(['a', 'aa', 'b', ''].map(text => known.test(text))).toEqual([true, true, false, false]);
  });

  it('throws when it is asked, and not before, if the pattern cannot be read after all', () => {
    const known = knownRegex('(?=a)');
    expect(() => known.test('a')).toThrow(/cannot be read/);
  });
});

describe('compileNames', () => {
  it.each([
    [['git', 'npm'], 'npm', false, true],
    [['git', 'npm'], 'Git', false, false],
    [['git', 'npm'], 'Git', true, true],
    [['mkfs*', 'dd'], 'mkfs.ext4', false, true],
    [['MKFS*'], 'mkfs.ext4', true, true],
    [[], '', false, false],
  ])('%j has %s (any case: %s): %s', (patterns, text, fold, found) => {
    expect(compileNames(patterns, fold)(text)).toBe(found);
  });
});
