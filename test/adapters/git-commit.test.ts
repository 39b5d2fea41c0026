import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openCommit } from '../../src/adapters/git-commit.ts';
import { repository } from '../cli/repository.ts';

const git = (cwd: string) => ({ cwd, environment: { PATH: process.env['PATH'] } });

describe('openCommit', () => {
  it('reads files as they were, by their paths from the folder', async () => {
    const { folder, commit } = repository();
    const id = commit({ 'a.py': 'one\r\n', 'sub/é b.py': 'two' });
    commit({ 'a.py': 'changed', 'new.py': 'x' });
    const then = await openCommit(git(folder), 'HEAD~1');
    expect(then.id).toBe(id);
    expect(['a.py', './a.py', 'sub/é b.py', 'new.py', 'sub', '../a.py', '/a.py', ''].map(then.read)).toEqual([
      ...['one\r\n', 'one\r\n', 'two', undefined, undefined, undefined, undefined, undefined],
    ]);
    const below = await openCommit(git(join(folder, 'sub')), id);
    expect(['é b.py', '../a.py', '../../a.py', 'a.py'].map(below.read)).toEqual([
      'two',
      'one\r\n',
      undefined,
      undefined,
    ]);
  });

  it('knows what a file was called that was moved', async () => {
    const { folder, commit, git: run } = repository();
    commit({ 'sub/a.py': 'x = 1\n'.repeat(20), 'b.py': 'y = 2\n'.repeat(20) });
    run('mv', 'sub/a.py', 'sub/c.py');
    run('mv', 'b.py', 'sub/b.py');
    const then = await openCommit(git(folder), 'HEAD');
    expect(['sub/c.py', 'sub/b.py', 'other.py'].map(then.nameThen)).toEqual(['sub/a.py', 'b.py', 'other.py']);
    const below = await openCommit(git(join(folder, 'sub')), 'HEAD');
    expect(['c.py', 'b.py', 'x.py'].map(below.nameThen)).toEqual(['a.py', '../b.py', 'x.py']);
  });

  it('runs no program that the repository sets', async () => {
    const { folder, commit, git: run } = repository();
    commit({ '.gitattributes': '*.py filter=x diff=x\n', 'a.py': 'x = 1\n' });
    for (const name of ['filter.x.clean', 'filter.x.smudge', 'diff.x.textconv', 'diff.x.command', 'core.fsmonitor'])
      run('config', name, `touch ${join(folder, 'ran')}; cat`);
    writeFileSync(join(folder, 'a.py'), 'x = 2\n');
    const then = await openCommit(git(folder), 'HEAD');
    expect(then.read('a.py')).toBe('x = 1\n');
    expect(existsSync(join(folder, 'ran'))).toBe(false);
  });

  it.each(['', '-n', 'gone', 'HEAD^{tree}', 'HEAD:a.py', 'a\0b', 'HEAD..HEAD', 'HEAD --all'])(
    'has none for %j',
    async name => {
      const { folder, commit } = repository();
      commit({ 'a.py': 'x' });
      await expect(openCommit(git(folder), name)).rejects.toMatchObject({ problems: [{ code: 'ARGUMENT_INVALID' }] });
    },
  );
});
