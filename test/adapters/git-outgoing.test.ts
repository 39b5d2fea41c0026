import { execFileSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { realPath } from '../../src/adapters/files.ts';
import { isIgnored } from '../../src/adapters/git-ignored.ts';
import { createOutgoing, type OutgoingParts } from '../../src/adapters/git-outgoing.ts';
import { interpret } from '../../src/interpret/interpret.ts';
import { digestOf } from '../../src/scan/secrets/baseline.ts';
import { awsKey, callOf, fingerprint } from '../door.ts';

interface Repository {
  readonly folder: string;
  readonly scratch: string;
  git(...args: string[]): string;
  write(name: string, text: string): void;
  /** Writes a file and commits it. */
  commit(name: string, text: string, message?: string): void;
}

const gitIn =
  (scratch: string) =>
  (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=n', '-c', 'user.email=n@example.com', ...args], {
      cwd: join(scratch, 'work'),
      env: { PATH: process.env['PATH'], HOME: scratch, GIT_CONFIG_NOSYSTEM: '1' },
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    });

const newScratch = () => realPath(mkdtempSync(join(tmpdir(), 'bouncer-git-')));

/** A repository with one commit that its remote `origin` has as well; made once, and copied. */
const template = newScratch();

beforeAll(() => {
  const git = gitIn(template);
  mkdirSync(join(template, 'work'));
  git('init', '-q', '-b', 'main');
  git('init', '-q', '--bare', '../remote.git');
  git('remote', 'add', 'origin', '../remote.git');
  writeFileSync(join(template, 'work', 'readme'), 'hello\n');
  git('add', 'readme');
  git('commit', '-q', '-m', 'first');
  git('push', '-q', '-u', 'origin', 'main');
});

afterAll(() => rmSync(template, { recursive: true, force: true }));

function repository(): Repository {
  const scratch = newScratch();
  onTestFinished(() => rmSync(scratch, { recursive: true, force: true }));
  cpSync(template, scratch, { recursive: true });
  const folder = join(scratch, 'work');
  const git = gitIn(scratch);
  const write = (name: string, text: string) => {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  };
  const commit = (name: string, text: string, message = 'a change') => {
    write(name, text);
    git('add', '-f', name);
    git('commit', '-q', '--no-verify', '-m', message);
  };
  return { folder, scratch, git, write, commit };
}

async function look({ folder }: Repository, command: string, parts: Partial<OutgoingParts> = {}) {
  const call = callOf('Bash', { command }, { cwd: folder });
  const outgoing = createOutgoing({ fingerprint, workspace: folder, ...parts });
  return outgoing(call, interpret(call, { home: '/home/u', servers: {} }));
}

const secret = `key = ${awsKey}\n`;

const places: readonly (readonly [name: string, command: string, given: (repo: Repository) => void])[] = [
  [
    'what is staged',
    'git commit -m x',
    repo => {
      repo.write('a', secret);
      repo.git('add', 'a');
    },
  ],
  [
    'what is staged before the first commit',
    'git commit -m x',
    repo => {
      repo.git('checkout', '-q', '--orphan', 'new');
      repo.write('a', secret);
      repo.git('add', 'a');
    },
  ],
  ['what -a takes', 'git commit -am x', repo => repo.write('readme', secret)],
  ['what a path takes', 'git commit -m x readme', repo => repo.write('readme', secret)],
  ['what add takes first', 'git add -A && git commit -m x', repo => repo.write('new/a', secret)],
  ['what add of a name takes first', 'git add new && git commit -m x', repo => repo.write('new/a', secret)],
  [
    'what add takes by force',
    'git add -f .env && git commit -m x',
    repo => {
      repo.write('.gitignore', '.env\n');
      repo.write('.env', secret);
    },
  ],
  ['what add in another folder takes', 'cd new && git add . && git commit -m x', repo => repo.write('new/a', secret)],
  [
    'what -C names',
    'git -C new commit -am x',
    repo => {
      repo.commit('new/a', 'x\n');
      repo.write('new/a', secret);
    },
  ],
  ['a message in a file', 'git commit -F ../message', repo => writeFileSync(join(repo.scratch, 'message'), secret)],
  ['a message in a file, joined', 'git commit --file=message', repo => repo.write('message', secret)],
  ['a commit', 'git push', repo => repo.commit('a', secret)],
  [
    'a commit that was taken back',
    'git push origin main',
    repo => {
      repo.commit('a', secret);
      repo.commit('a', 'clean\n');
    },
  ],
  ['a message', 'git push origin HEAD', repo => repo.commit('a', 'x\n', secret)],
  [
    'a branch by name',
    'git push origin side:main',
    repo => {
      repo.git('checkout', '-q', '-b', 'side');
      repo.commit('a', secret);
      repo.git('checkout', '-q', 'main');
    },
  ],
  [
    'all branches',
    'git push --all',
    repo => {
      repo.git('checkout', '-q', '-b', 'side');
      repo.commit('a', secret);
      repo.git('checkout', '-q', 'main');
    },
  ],
  [
    'all branches by a pattern',
    "git push origin 'refs/heads/*'",
    repo => {
      repo.git('checkout', '-q', '-b', 'side');
      repo.commit('a', secret);
      repo.git('checkout', '-q', 'main');
    },
  ],
  [
    'all branches by a setting',
    'git push',
    repo => {
      repo.git('config', 'push.default', 'matching');
      repo.git('checkout', '-q', '-b', 'side');
      repo.commit('a', secret);
      repo.git('checkout', '-q', 'main');
    },
  ],
  [
    'a branch that is merged first',
    'git merge side && git push',
    repo => {
      repo.git('checkout', '-q', '-b', 'side');
      repo.commit('a', secret);
      repo.git('checkout', '-q', 'main');
    },
  ],
  [
    'a tag and what it names',
    'git push --tags',
    repo => {
      repo.git('checkout', '-q', '-b', 'side');
      repo.commit('a', secret);
      repo.git('tag', 'v1');
      repo.git('checkout', '-q', 'main');
      repo.git('branch', '-D', 'side');
    },
  ],
  ['the text of a tag', 'git push origin v1', repo => repo.git('tag', '-a', 'v1', '-m', secret)],
  [
    'a merge that adds it',
    'git push',
    repo => {
      repo.git('checkout', '-q', '-b', 'side');
      repo.commit('b', 'x\n');
      repo.git('checkout', '-q', 'main');
      repo.commit('c', 'x\n');
      repo.git('merge', '-q', '--no-commit', 'side');
      repo.write('c', secret);
      repo.git('add', 'c');
      repo.git('commit', '-q', '-m', 'm');
    },
  ],
  ['a branch that is not there yet', 'git checkout -b side && git push origin side', repo => repo.commit('a', secret)],
  [
    'what an address is sent that no remote has',
    'git push ../other.git main',
    repo => {
      repo.commit('a', secret);
      repo.git('push', '-q', 'origin', 'main');
    },
  ],
  ['commit and push in one call', 'git add . && git commit -m x && git push', repo => repo.write('a', secret)],
  ['the body of a pull request', 'gh pr create --title x --body-file body.md', repo => repo.write('body.md', secret)],
  ['an encoded key', 'git push', repo => repo.commit('a', `${Buffer.from(secret).toString('base64')}\n`)],
  ['a file that is no text', 'git push', repo => repo.commit('a', `\0\0\n${secret}`)],
  ['a name with odd letters', 'git push', repo => repo.commit('a "b"\n\tü', secret)],
];

const innocent: readonly (readonly [name: string, command: string, given: (repo: Repository) => void])[] = [
  [
    'a line that was there before',
    'git commit -am x',
    repo => {
      repo.commit('a', secret);
      repo.write('a', `${secret}more\n`);
    },
  ],
  [
    'a commit to a file that the remote has with it',
    'git push',
    repo => {
      repo.commit('a', secret);
      repo.git('push', '-q');
      repo.commit('a', `${secret}more\n`);
    },
  ],
  [
    'a merge of what the remote has',
    'git push',
    repo => {
      repo.git('checkout', '-q', '-b', 'side');
      repo.commit('a', secret);
      repo.git('push', '-q', 'origin', 'side');
      repo.git('checkout', '-q', 'main');
      repo.commit('b', 'x\n');
      repo.git('merge', '-q', '-m', 'm', 'side');
    },
  ],
  [
    'a file that git ignores',
    'git add -A && git commit -m x',
    repo => {
      repo.write('.gitignore', '.env\n');
      repo.write('.env', secret);
    },
  ],
  [
    'a new file beside the one that is added',
    'git add b && git commit -m x',
    repo => {
      repo.write('a', secret);
      repo.write('b', 'x\n');
    },
  ],
  [
    'a change that is not staged',
    'git commit -m x',
    repo => {
      repo.commit('a', 'x\n');
      repo.write('a', secret);
    },
  ],
  [
    'another branch',
    'git push origin main',
    repo => {
      repo.git('checkout', '-q', '-b', 'side');
      repo.commit('a', secret);
      repo.git('checkout', '-q', 'main');
    },
  ],
  ['a branch that is deleted there', 'git push origin :side', repo => repo.commit('a', secret)],
  [
    'a file that is deleted',
    'git commit -am x',
    repo => {
      repo.commit('a', secret);
      rmSync(join(repo.folder, 'a'));
    },
  ],
  ['a commit without anything', 'git commit --allow-empty -m x', () => undefined],
];

describe('what git would take along', () => {
  it.each(places)('is found in %s', async (_name, command, given) => {
    const repo = repository();
    given(repo);
    const scan = await look(repo, command);
    expect(scan?.unscanned).toBeUndefined();
    expect(scan?.findings.map(({ rule }) => rule)).toContain('aws-access-key-id');
    expect(JSON.stringify(scan)).not.toContain(awsKey);
  });

  it.each(innocent)('is not blamed for %s', async (_name, command, given) => {
    const repo = repository();
    given(repo);
    expect(await look(repo, command)).toEqual({ findings: [], accepted: [] });
  });

  it.each(['git status', 'git fetch', 'git add a', 'ls', 'git log'])('is nothing for `%s`', async command => {
    expect(await look(repository(), command)).toBeUndefined();
  });

  it('is found where the call comes by a link', async () => {
    const repo = repository();
    repo.write('a', secret);
    const link = join(repo.scratch, 'link');
    symlinkSync(repo.folder, link);
    const scan = await look({ ...repo, folder: link }, 'git add a && git commit -m x');
    expect(scan?.findings.map(({ rule }) => rule)).toEqual(['aws-access-key-id']);
  });

  it('is denied as unscanned beyond the limits, or where it lies elsewhere', async () => {
    const repo = repository();
    repo.commit('a', 'x'.repeat(5_000));
    const small = await look(repo, 'git push', { limits: { bytes: 1_000, ms: 10_000 } });
    expect(small?.unscanned?.reason).toContain('more than 1000 bytes');
    expect(small?.unscanned?.instead).toContain('policy scan secrets --history');
    const late = await look(repo, 'git push', { limits: { bytes: 1_000_000, ms: 0 } });
    expect(late?.unscanned?.reason).toContain('takes longer');
    for (const command of ['GIT_DIR=/x git push', 'git --git-dir=/x push', 'git --work-tree=/x commit -m x'])
      expect((await look(repo, command))?.unscanned?.reason).toContain('another repository');
    expect((await look({ ...repo, folder: repo.scratch }, 'git push'))?.unscanned?.reason).toContain('not found');
  });

  it('accepts what the baseline accepts at its path, and says who answers for it', async () => {
    const repo = repository();
    repo.commit('test/key', secret);
    repo.commit('other', secret);
    const entry = {
      rule: 'aws-access-key-id',
      path: 'test/key',
      digest: digestOf('00', awsKey),
      owner: 'ann',
      reason: 'a test',
      expires: '2026-12-31',
    };
    const facts = { baseline: () => ({ prefix: '00', entries: [entry] }) };
    const scan = await look(repo, 'git push', { ...facts, today: '2026-12-31' });
    expect(scan?.accepted).toMatchObject([{ rule: 'aws-access-key-id', owner: 'ann', expires: '2026-12-31' }]);
    expect(scan?.findings.map(({ where }) => where)).toEqual([expect.stringContaining('other')]);
    const later = await look(repo, 'git push', { ...facts, today: '2027-01-01' });
    expect(later?.accepted).toEqual([]);
    expect(later?.findings[0]?.message).toContain('which ann answered for until 2026-12-31');
  });
});

describe('a hostile repository', () => {
  it('runs no program of its own when it is looked at', async () => {
    const repo = repository();
    const mark = join(repo.scratch, 'ran');
    const program = join(repo.scratch, 'program');
    writeFileSync(program, `#!/bin/sh\ntouch '${mark}'\ncat\n`);
    chmodSync(program, 0o755);
    repo.commit('a', 'x\n');
    repo.commit('sub/b', 'x\n');
    repo.write('.gitattributes', '* filter=evil diff=evil\n');
    repo.write('.git/info/attributes', '* filter=worse diff=evil\n');
    for (const [key, value] of [
      ['filter.evil.clean', program],
      ['filter.evil.smudge', program],
      ['filter.evil.required', 'true'],
      ['filter.worse.process', program],
      ['diff.evil.textconv', program],
      ['diff.evil.command', program],
      ['diff.external', program],
      ['core.fsmonitor', program],
      ['core.pager', program],
      ['core.hooksPath', repo.scratch],
      ['core.sshCommand', program],
      ['core.askPass', program],
      ['core.editor', program],
      ['gpg.program', program],
      ['log.showSignature', 'true'],
      ['core.alternateRefsCommand', program],
      ['credential.helper', program],
      ['uploadpack.packObjectsHook', program],
      ['alias.rev-list', `!${program}`],
    ] as const)
      repo.git('config', key, value);
    // Same size and time of change: git has to compare what is in it.
    repo.write('a', 'y\n');
    repo.write('new', secret);
    const scan = await look(repo, 'git add -A && git commit -am x && git push');
    expect(existsSync(mark)).toBe(false);
    expect(scan?.unscanned).toBeUndefined();
    expect(scan?.findings).toHaveLength(1);
    isIgnored(join(repo.folder, 'new'));
    expect(existsSync(mark)).toBe(false);
  });

  it('is given up where it makes git wait', async () => {
    const repo = repository();
    execFileSync('mkfifo', [join(repo.folder, '.git', 'waits')]);
    repo.write('.git/config', '[include]\n\tpath = waits\n');
    const scan = await look(repo, 'git push', { limits: { bytes: 1_000, ms: 1_000 } });
    expect(scan?.unscanned?.reason).toContain('takes longer than 1 s');
  });

  it('is not looked at where a filter cannot be set aside', async () => {
    const repo = repository();
    repo.write('.git/config', '[filter "a=b"]\n\tclean = touch x\n');
    expect((await look(repo, 'git commit -am x'))?.unscanned?.reason).toContain('filter');
  });
});

describe('whether git ignores a file', () => {
  it('is told of files that are there and that are not, and never of one that is tracked', () => {
    const repo = repository();
    repo.write('.gitignore', '.env\nbuild/\n*.key\n');
    repo.commit('tracked.key', 'x\n');
    repo.write('.env', 'x\n');
    const told = (name: string) => isIgnored(join(repo.folder, name));
    expect(['.env', 'build/new/deep/a', 'new.key', 'sub/.env'].filter(name => !told(name))).toEqual([]);
    expect(['readme', 'tracked.key', 'src/a', '.git/config', '../outside'].filter(told)).toEqual([]);
  });

  it('is no where there is no repository', () => {
    const { scratch } = repository();
    expect(isIgnored(join(scratch, '.env'))).toBe(false);
    expect(isIgnored('/no/such/folder/.env')).toBe(false);
  });
});
