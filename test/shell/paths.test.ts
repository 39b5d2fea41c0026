import { describe, expect, it } from 'vitest';
import type { Operation } from '../../src/operation.ts';
import { globArg, literalArg } from '../../src/shell/arg.ts';
import { merge } from '../../src/shell/merge.ts';
import { pathOperations } from '../../src/shell/paths.ts';
import { climbs, initialState, withCwd, withFolder } from '../../src/shell/state.ts';
import { effectsOf } from './operations.ts';

const state = initialState('/w', '/h');

describe('the file that a word names', () => {
  it.each<[string, Operation]>([
    ['a', { kind: 'read', path: '/w/a' }],
    ['./a/', { kind: 'read', path: '/w/a' }],
    ['/a//b/.', { kind: 'read', path: '/a/b' }],
    ['..', { kind: 'read', path: '/', written: '/w/..' }],
    ['a/../b', { kind: 'read', path: '/w/b', written: '/w/a/../b' }],
    ['/../../a', { kind: 'read', path: '/a' }],
    ['/dev/nullx', { kind: 'read', path: '/dev/nullx' }],
    ['-x', { kind: 'read', path: '/w/-x' }],
    ['*', { kind: 'read', path: '/w/*' }],
  ])('%s', (text, operation) => {
    expect(pathOperations(state, 'read', literalArg(text))).toEqual([operation]);
  });

  it.each(['/dev/null', '/dev/stdout', '/dev/fd/3', '/dev/../dev/null', '-'])('%s is no file', text => {
    expect(pathOperations(state, 'write', literalArg(text))).toEqual([]);
  });

  it('deletes a device for what it is', () => {
    expect(pathOperations(state, 'delete', literalArg('/dev/null'))).toEqual([{ kind: 'delete', path: '/dev/null' }]);
    expect(pathOperations(state, 'delete', literalArg('-'))).toEqual([{ kind: 'delete', path: '/w/-' }]);
  });

  it.each(['a/', 'a/.', 'a//'])('empties what a link leads to in `%s`', text => {
    expect(pathOperations(state, 'delete', literalArg(text), true)).toEqual([
      { kind: 'delete', path: '/w/a', tree: true, contents: true },
    ]);
  });

  it.each(['*', './*', 'a/*', '/*', 'a/*/'])('takes all names in a folder for its tree: %s', text => {
    expect(pathOperations(state, 'delete', globArg(text))[0]).toMatchObject({ tree: true, contents: true });
  });

  it.each(['a*', '*/b', '.*', 'a/**/b', '?'])('takes %s for a pattern', text => {
    expect(pathOperations(state, 'delete', globArg(text))[0]).toMatchObject({ glob: true });
  });

  it.each(['*/..', '*/../a', 'a?/b/../c', '[a]/../b'])('does not fold away what a wildcard stands for in %s', text => {
    expect(pathOperations(state, 'read', globArg(text))[0]).toMatchObject({ kind: 'unknown' });
  });

  it('does not take a folder with a wildcard in its name for a pattern', () => {
    expect(pathOperations(initialState('/w[1]', '/h'), 'read', globArg('a*'))[0]).toMatchObject({ kind: 'unknown' });
    expect(pathOperations(initialState('/w[1]', '/h'), 'read', literalArg('a'))).toEqual([
      { kind: 'read', path: '/w[1]/a' },
    ]);
  });
});

describe('folders', () => {
  it.each([
    ['a', false],
    ['../a', false],
    ['../../a', false],
    ['./../a', false],
    ['/..', false],
    ['a/..', true],
    ['./a/../b', true],
    ['/a/..', true],
    ['../a/../b', true],
  ])('%s climbs after a name: %s', (path, expected) => {
    expect(climbs(path)).toBe(expected);
  });

  it('tries both ways in which bash may take `..`', () => {
    expect(withCwd(state, literalArg('a/..')).cwds).toEqual(['/w', '/w/a/..']);
  });

  it('follows the kernel where a program is told where to work', () => {
    expect(withFolder(state, '../x').cwds).toEqual(['/w/../x']);
    expect(withFolder(state, '/x').cwds).toEqual(['/x']);
    expect(withFolder(state, undefined)).not.toHaveProperty('cwds');
  });

  it('forgets more folders than it can bear', () => {
    const many = Array.from({ length: 9 }, (_, i) => withCwd(state, literalArg(`/d${i}`))).reduce<
      typeof state | undefined
    >(merge, undefined);
    expect(many).not.toHaveProperty('cwds');
  });
});

describe('a folder whose name may be nothing', () => {
  const root = 'delete / (tree)';
  it.each(['rm -rf "$X/"*', 'rm -rf $X/*', 'rm -rf -- "${X}"/*', 'rm -rf "$A$B"/*', 'rm -rf "$(x)"/*', 'rm -rf $X/.*'])(
    'is the root: %s',
    command => {
      expect(effectsOf(command)).toContain(root);
    },
  );

  it.each([
    'rm -rf "${X:?}/"*',
    'rm -rf ${X:?no folder}/*',
    'rm -rf "${X:-build}"/*',
    'rm -rf "$X/build"',
    'rm -rf "$X"',
    'rm -rf "a$X/"*',
    'rm -rf ./"$X"/*',
    'for d in a b; do rm -rf "$d/"*; done',
    'd=$(mktemp -d); rm -rf "$d"/*',
    'ls "$X/"*',
  ])('is not the root: %s', command => {
    expect(effectsOf(command)).not.toContain(root);
  });
});
