import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { openBase } from '../../src/adapters/git-base.ts';
import { readerUpTo } from '../../src/adapters/secret-facts.ts';
import { scratch } from '../scratch.ts';

function folderWith(files: Readonly<Record<string, string | Uint8Array>>) {
  const folder = scratch();
  const put = (name: string, text: string | Uint8Array) => {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  };
  for (const [name, text] of Object.entries(files)) put(name, text);
  const gitIn = (cwd: string, ...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=n', '-c', 'user.email=n@example.com', ...args], {
      cwd,
      env: { PATH: process.env['PATH'], HOME: folder, GIT_CONFIG_NOSYSTEM: '1' },
      stdio: 'pipe',
    });
  const commit = (cwd = folder) => {
    gitIn(cwd, 'init', '-q');
    gitIn(cwd, 'add', '-A');
    gitIn(cwd, 'commit', '-q', '-m', 'c');
  };
  const open = async () => {
    const base = await openBase(folder, readerUpTo(1_000));
    // The clock of a file system goes in steps of some milliseconds; an agent takes longer to start.
    await wait(30);
    return base;
  };
  return { folder, put, gitIn, commit, open };
}

describe('the files of a workspace as they were', () => {
  it('are as they stand where nothing has touched them, whatever the commit says', async () => {
    const { folder, put, commit, open } = folderWith({ 'a.py': 'a', 'changed.py': 'c' });
    commit();
    put('changed.py', 'changed before');
    put('untracked.py', 'untracked before');
    const base = await open();
    const names = ['a.py', 'changed.py', 'untracked.py', 'none.py'].map(name => join(folder, name));
    expect(await Promise.all(names.map(base.textOf))).toEqual(['a', 'changed before', 'untracked before', undefined]);
    for (const name of ['a.py', 'changed.py', 'untracked.py', 'none.py']) put(name, 'the agent');
    expect(await Promise.all(names.map(base.textOf))).toEqual(['a', 'changed before', 'untracked before', undefined]);
  });

  it('are those of the commit where something has touched them before they are asked for', async () => {
    const names = ['a.py', 'with space \u00e9.py', 'deep/er.py', 'new.py', 'gone.py', 'ignored.py'];
    const { folder, put, commit, open } = folderWith({
      'a.py': 'a',
      'with space \u00e9.py': 'b',
      'deep/er.py': 'e',
      'gone.py': 'g',
      '.gitignore': 'ignored.py\n',
    });
    commit();
    const base = await open();
    for (const name of names) put(name, 'the agent');
    rmSync(join(folder, 'gone.py'));
    utimesSync(join(folder, 'a.py'), 1, 1);
    const found = await Promise.all(names.map(name => base.textOf(join(folder, name))));
    // Nobody but the file says what git does not keep.
    expect(found).toEqual(['a', 'b', 'e', undefined, 'g', 'the agent']);
  });

  it('are what stood there when they were first asked for, without a repository', async () => {
    const { folder, put, open } = folderWith({ 'a.py': 'a', 'binary.py': new Uint8Array([0, 255]) });
    const base = await open();
    expect(base.known(join(folder, 'a.py'))).toBeUndefined();
    expect(await base.textOf(join(folder, 'a.py'))).toBe('a');
    put('a.py', 'the agent');
    expect(await base.textOf(join(folder, 'a.py'))).toBe('a');
    expect(base.known(join(folder, 'a.py'))).toEqual({ text: 'a' });
    expect(await base.textOf(join(folder, 'none.py'))).toBeUndefined();
    expect(await base.textOf(join(folder, 'binary.py'))).toBeUndefined();
  });

  it('are their own in a repository inside the repository', async () => {
    const { folder, put, commit, open } = folderWith({ 'a.py': 'a', 'inner/b.py': 'b' });
    commit(join(folder, 'inner'));
    commit();
    const base = await open();
    expect(await base.textOf(join(folder, 'inner', 'b.py'))).toBe('b');
    put('a.py', 'the agent');
    expect(await base.textOf(join(folder, 'a.py'))).toBe('a');
  });

  it('are not taken from what stands there when the repository was broken since', async () => {
    const { folder, put, commit, open } = folderWith({ 'a.py': 'a' });
    commit();
    const base = await open();
    put('a.py', 'the agent');
    rmSync(join(folder, '.git'), { recursive: true });
    expect(await base.textOf(join(folder, 'a.py'))).toBeUndefined();
  });

  it('run no program of the repository', async () => {
    const { folder, gitIn, put, commit, open } = folderWith({ 'a.py': 'a', '.gitattributes': '*.py filter=evil\n' });
    commit();
    const mark = join(folder, 'ran');
    for (const kind of ['clean', 'smudge', 'process']) gitIn(folder, 'config', `filter.evil.${kind}`, `touch ${mark}`);
    gitIn(folder, 'config', 'core.fsmonitor', `touch ${mark}`);
    const base = await open();
    put('a.py', 'b');
    expect(await base.textOf(join(folder, 'a.py'))).toBe('a');
    expect(await readerUpTo(10)(mark)).toBeUndefined();
  });
});
