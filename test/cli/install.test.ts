import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { packageRoot } from '../../src/adapters/package-root.ts';
import { awsKey } from '../door.ts';
import { scratch } from '../scratch.ts';
import { expectCalm, folderOf, policy } from './process.ts';
import { type Repository, repository } from './repository.ts';

const install = (cwd: string, ...args: readonly string[]) => policy(['install', 'pre-commit', ...args], { cwd });
const commit = ({ folder }: Pick<Repository, 'folder'>, cwd = folder) =>
  spawnSync('git', ['-c', 'user.name=x', '-c', 'user.email=x@example.com', 'commit', '-m', 'x'], {
    cwd,
    env: {
      PATH: process.env['PATH'],
      HOME: folder,
      AGENT_BOUNCER_HOME: join(scratch(), 'keys'),
      NODE_NO_WARNINGS: '1',
    },
    encoding: 'utf8',
  });
const hookOf = ({ folder }: Repository) => join(folder, '.git', 'hooks', 'pre-commit');

describe('policy install pre-commit', () => {
  it('stops a commit that would bring a secret, and no other', async () => {
    const made = repository();
    expect(await install(made.folder)).toEqual({ code: 0, out: 'installed `.git/hooks/pre-commit`\n', err: '' });
    expect(statSync(hookOf(made)).mode & 0o111).toBe(0o111);
    made.stage({ 'a.txt': `k = ${awsKey}\n` });
    const stopped = commit(made);
    expect(stopped.status).toBe(1);
    expect(stopped.stdout + stopped.stderr).toMatch(/a\.txt:1:5 error aws-access-key-id/);
    expect(stopped.stdout + stopped.stderr).not.toContain(awsKey);
    made.stage({ 'a.txt': 'clean\n' });
    expect(commit(made)).toMatchObject({ status: 0 });
  });

  it('keeps the hook that was there, which runs first and may refuse, and puts it back', async () => {
    const made = repository();
    const former = '#!/bin/sh\necho "former $#"\ntest ! -e refuse\n';
    writeFileSync(hookOf(made), former);
    chmodSync(hookOf(made), 0o755);
    expect((await install(made.folder)).out).toContain('runs first, as `.git/hooks/pre-commit.before-policy`');
    expect((await install(made.folder)).code).toBe(0);
    made.stage({ 'a.txt': 'x' });
    writeFileSync(join(made.folder, 'refuse'), '');
    expect(commit(made)).toMatchObject({ status: 1, stderr: expect.stringContaining('former 0') });
    rmSync(join(made.folder, 'refuse'));
    expect(commit(made)).toMatchObject({ status: 0 });
    expect((await install(made.folder, '--uninstall')).out).toContain('is what it was before');
    expect(readFileSync(hookOf(made), 'utf8')).toBe(former);
    expect(await install(made.folder, '--uninstall')).toMatchObject({
      code: 3,
      err: expect.stringContaining('not our hook'),
    });
  });

  it('fails closed when the installation is gone', async () => {
    const made = repository();
    await install(made.folder);
    const hook = readFileSync(hookOf(made), 'utf8');
    made.stage({ 'a.txt': 'x' });
    for (const gone of [/^node=.*$/m, /^cli=.*$/m]) {
      writeFileSync(
        hookOf(made),
        hook.replace(gone, line => `${line.split('=')[0]}='/gone'`),
      );
      expect(commit(made)).toMatchObject({
        status: 1,
        stderr: expect.stringContaining('nothing is committed unscanned'),
      });
    }
  });

  it('serves every work tree of the repository, from any folder', async () => {
    const made = repository();
    made.commit({ 'sub/a.txt': 'x' });
    made.git('worktree', 'add', '--quiet', '-b', 'other', 'tree');
    const tree = join(made.folder, 'tree');
    expect((await install(tree)).code).toBe(0);
    expect(existsSync(hookOf(made))).toBe(true);
    writeFileSync(join(tree, 'a.txt'), awsKey);
    spawnSync('git', ['add', '.'], { cwd: tree });
    expect(commit(made, tree).status).toBe(1);
    expect((await install(join(made.folder, 'sub'), '--uninstall')).out).toBe('removed `../.git/hooks/pre-commit`\n');
    expect((await install(made.folder, '--uninstall')).out).toBe('there is no hook `.git/hooks/pre-commit`\n');
  });

  it.each([
    ['.pre-commit-config.yaml', /the pre-commit framework .*\n.*`language: system`/],
    ['.husky/pre-commit', /husky .*\n.*\.husky\/pre-commit/],
    ['lefthook.yml', /lefthook .*\n.*run: policy scan secrets --staged/],
    ['.overcommit.yml', /overcommit .*\n.*PreCommit/],
  ])('says what to add where %s keeps the hooks, unless it is forced', async (file, expected) => {
    const made = repository();
    made.stage({ [file]: '' });
    const refused = await install(made.folder);
    expect(refused).toMatchObject({ code: 3, out: '', err: expect.stringMatching(expected) });
    expect(existsSync(hookOf(made))).toBe(false);
    expect((await install(made.folder, '--force')).code).toBe(0);
    expect(existsSync(hookOf(made))).toBe(true);
  });

  it('goes where core.hooksPath says, but not out of the repository unasked', async () => {
    const made = repository();
    made.git('config', 'core.hooksPath', 'tools/hooks');
    expect(await install(made.folder)).toMatchObject({ code: 0, out: 'installed `tools/hooks/pre-commit`\n' });
    const shared = scratch();
    made.git('config', 'core.hooksPath', shared);
    expect(await install(made.folder)).toMatchObject({ code: 3, err: expect.stringContaining('core.hooksPath') });
    expect(existsSync(join(shared, 'pre-commit'))).toBe(false);
    expect((await install(made.folder, '--force')).code).toBe(0);
  });

  it('touches no hook of others that it cannot keep', async () => {
    const made = repository();
    for (const name of ['pre-commit', 'pre-commit.before-policy'])
      writeFileSync(join(made.folder, '.git', 'hooks', name), '#!/bin/sh\n');
    expect(await install(made.folder)).toMatchObject({ code: 3, err: expect.stringContaining('hooks of others') });
    expect(readFileSync(hookOf(made), 'utf8')).toBe('#!/bin/sh\n');
  });

  it('has the same for the pre-commit framework', async () => {
    const hooks = parse(readFileSync(join(packageRoot(), '.pre-commit-hooks.yaml'), 'utf8')) as { entry: string }[];
    const made = repository();
    made.stage({ 'a.txt': awsKey });
    for (const { entry } of hooks) {
      const [command, ...words] = entry.split(' ');
      expect(command).toBe('policy');
      expect(await policy(words, { cwd: made.folder })).toMatchObject({ code: 2, err: '' });
    }
    expect(hooks).toHaveLength(1);
  });

  it.each([
    ['no repository', () => folderOf({}), /not a git repository/],
    ['a bare one', () => repository('--bare').folder, /bare repository/],
  ])('is refused in %s', async (_, folder, expected) => {
    const ended = await install(folder());
    expect(ended).toMatchObject({ code: 3, out: '', err: expect.stringMatching(expected) });
    expectCalm(ended);
  });
});
