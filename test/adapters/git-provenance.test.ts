import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { provenanceOf, publicUri } from '../../src/adapters/git-provenance.ts';
import { repository } from '../cli/repository.ts';
import { scratch } from '../scratch.ts';

const git = (cwd: string) => ({ cwd, environment: { PATH: process.env['PATH'] } });

describe('provenanceOf', () => {
  it('says which commit of which branch, from which folder', async () => {
    const { folder, commit, git: run } = repository();
    const revision = commit({ 'a/b/c.txt': 'x' });
    run('remote', 'add', 'origin', 'git@git.example.com:group/shop.git');
    const about = { uri: 'ssh://git.example.com/group/shop.git', revision, branch: 'main' };
    expect(await provenanceOf(git(folder))).toEqual(about);
    expect(await provenanceOf(git(join(folder, 'a/b')))).toEqual({ ...about, folder: 'a/b' });
    run('checkout', '--quiet', '--detach');
    expect(await provenanceOf(git(folder))).toEqual({ uri: about.uri, revision });
  });

  it('names the folder where there is no remote, and nothing else before the first commit', async () => {
    const { folder } = repository();
    expect(await provenanceOf(git(folder))).toEqual({ uri: pathToFileURL(folder).href, branch: 'main' });
  });

  it('is nothing where there is no repository', async () => {
    const folder = scratch();
    mkdirSync(join(folder, '.git'));
    expect(await provenanceOf(git(folder))).toBe(undefined);
  });
});

describe('publicUri', () => {
  const secret = 'x'.repeat(9);
  it.each([
    [`https://user:${secret}@example.com/a.git`, 'https://example.com/a.git'],
    [`https://${secret}@example.com:8443/a.git?token=${secret}#${secret}`, 'https://example.com:8443/a.git'],
    ['git@example.com:a/b.git', 'ssh://example.com/a/b.git'],
    ['ssh://git@example.com:22/a.git', 'ssh://example.com:22/a.git'],
    ['git://example.com/a.git', 'git://example.com/a.git'],
    ['/home/me/a.git', undefined],
    ['../a.git', undefined],
    ['C:/a.git', undefined],
    ['file:///home/me/a.git', undefined],
    ['ext::sh -c x', undefined],
    ['javascript:alert(1)', undefined],
    ['', undefined],
  ])('of %j is %j', (remote, expected) => {
    expect(publicUri(remote)).toBe(expected);
  });
});
