import { appendFileSync, existsSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { awsKey } from '../door.ts';
import { expectCalm, folderOf, policy } from './process.ts';
import { repository } from './repository.ts';

const second = awsKey.replace(/.{4}$/, 'QZ7X');
const baselineFile = '.agent-bouncer/secrets-baseline.yaml';
const accepting = ['--update-baseline', '--owner', 'web', '--reason', 'a key of our tests', '--expires', '2999-12-31'];
const scan = (cwd: string, ...args: readonly string[]) => policy(['scan', 'secrets', ...args], { cwd });
const places = async (cwd: string, ...args: readonly string[]) => {
  const { code, out } = await scan(cwd, ...args, '--format', 'json');
  expect(out).not.toContain(awsKey);
  const { findings } = JSON.parse(out) as { findings: { where: string; region: { startLine: number } }[] };
  return { code, found: findings.map(({ where, region }) => `${where}:${region.startLine}`).toSorted() };
};

describe('policy scan secrets', () => {
  it('shows each place with its line, the secrets masked, and what to do', async () => {
    const cwd = folderOf({ 'a.py': `x = 1\nkeys = ["${awsKey}", "${second}"]  # ${awsKey}\n` });
    const { code, out, err } = await scan(cwd);
    expect({ code, err }).toEqual({ code: 2, err: '' });
    expect(out).toContain(
      [
        'a.py:2:10 error aws-access-key-id: an AWS access key id (medium confidence)',
        '  2 | keys = ["••••••••", "••••••••"]  # ••••••••',
        '    |          ^^^^^^^^',
      ].join('\n'),
    );
    expect(out).toMatch(/\nwhat to do: .*\n {2}aws-access-key-id: .*\n\n3 findings in 1 file\n$/);
    expect(out).not.toContain(awsKey.slice(0, 8));
  });

  it('looks into what is binary, large, in another encoding, behind a strange name, and what a link says', async () => {
    const cwd = folderOf({
      'binary.dat': Buffer.concat([Buffer.from([0, 1, 2]), Buffer.from(awsKey), Buffer.from([0])]),
      'large.txt': `${'x y z\n'.repeat(1_000_000)}k = ${awsKey}\n`,
      'long.js': `${'a=1;'.repeat(50_000)}k="${awsKey}";${'b=2;'.repeat(50_000)}`,
      'wide.txt': Buffer.from(`\uFEFFkey ${awsKey}`, 'utf16le'),
      'new\nline': awsKey,
      'clean.txt': 'nothing here',
    });
    writeFileSync(Buffer.concat([Buffer.from(`${cwd}/caf`), Buffer.from([0xe9])]), `k = ${awsKey}`);
    symlinkSync(awsKey, join(cwd, 'link'));
    expect(await places(cwd)).toEqual({
      code: 2,
      found: [
        'binary.dat:1',
        'caf\uFFFD:1',
        'large.txt:1000001',
        'link:1',
        'long.js:1',
        'new\nline:1',
        'wide.txt:1',
      ].toSorted(),
    });
  });

  it('fails on what it cannot scan, unless that is allowed, and says it', async () => {
    const bomb = gzipSync(Buffer.alloc(9 * 1024 * 1024, 'a')).toString('base64');
    const cwd = folderOf({ 'bomb.txt': bomb, 'clean.txt': 'x' });
    const failed = await scan(cwd);
    expect(failed).toMatchObject({ code: 1, out: 'nothing found in 1 file, 1 not scanned\n' });
    expect(failed.err).toMatch(/^not scanned: bomb\.txt: .*compressed.*\nwhat was not scanned .*`--allow-skipped`\n$/);
    expect(await scan(cwd, '.', '--allow-skipped')).toMatchObject({ code: 0 });
    const json = await scan(cwd, '.', '--format', 'json');
    expect(JSON.parse(json.out)).toMatchObject({ files: 1, skipped: [{ path: 'bomb.txt' }] });
  });

  it('speaks to GitHub in commands', async () => {
    const { code, out } = await scan(folderOf({ 'a,b.txt': `k = ${awsKey}` }), '.', '--format', 'github');
    expect(code).toBe(2);
    expect(out).toBe(
      '::error file=a%2Cb.txt,line=1,endLine=1,col=5,endColumn=25,title=aws-access-key-id::an AWS access key id\n',
    );
  });

  it.each([
    [['.', '--staged'], /`PATH` and `--staged` exclude each other/],
    [['--staged', '--history'], /`--staged` and `--history` exclude each other/],
    [['--staged'], /this is not a git repository/],
    [['--history'], /this is not a git repository/],
    [['--history=--all'], /this is not a git repository/],
    [['gone'], /there is no file or folder/],
    [['--baseline', 'gone'], /there is no file/],
    [['--format', 'xml'], /--format/],
    [['--update-baseline', '--no-baseline', ...accepting.slice(1)], /`--update-baseline` needs a baseline/],
    [['--update-baseline'], /`--owner`[\s\S]*`--reason`[\s\S]*`--expires`[\s\S]*3 errors/],
    [[...accepting.slice(0, -1), '2001-01-01'], /`2001-01-01` is not a day to come/],
    [[...accepting.slice(0, -1), '2999-02-30'], /`2999-02-30` is not a day to come/],
  ])('refuses %j', async (args, expected) => {
    const ended = await scan(folderOf({ 'a.txt': 'x' }), ...args);
    expect(ended).toMatchObject({ code: 3, out: '', err: expect.stringMatching(expected) });
    expectCalm(ended);
  });

  it('says that git is missing', async () => {
    const { folder } = repository();
    const ended = await policy(['scan', 'secrets', '--staged'], { cwd: folder, env: { PATH: '/nowhere' } });
    expect(ended).toMatchObject({ code: 3, err: expect.stringContaining('git is not installed') });
  });
});

describe('policy scan secrets with a baseline', () => {
  it('accepts what somebody answers for, at its place and until its day, and reports it again after', async () => {
    const cwd = folderOf({ 'test/key.txt': `k = ${awsKey}\n` });
    const added = await scan(cwd, ...accepting);
    expect(added).toMatchObject({ code: 0, err: expect.stringContaining('1 finding added to .agent-bouncer/') });
    expect(await scan(cwd)).toEqual({
      code: 0,
      out: `nothing found in 2 files, 1 accepted by ${baselineFile}\n`,
      err: '',
    });
    expect((await scan(cwd, '.', '--no-baseline')).code).toBe(2);
    expect((await scan(join(cwd, 'test'))).code).toBe(0);
    writeFileSync(join(cwd, 'other.txt'), `k = ${awsKey}\n`);
    expect((await places(cwd)).found).toEqual(['other.txt:1']);
    rmSync(join(cwd, 'other.txt'));
    const file = join(cwd, baselineFile);
    writeFileSync(file, readFileSync(file, 'utf8').replace('2999-12-31', '2001-01-01'));
    const expired = await scan(cwd);
    expect(expired).toMatchObject({
      code: 2,
      out: expect.stringContaining('accepted until 2001-01-01, and no longer: web answers for it'),
    });
    appendFileSync(file, 'more: 1\n');
    expect(await scan(cwd)).toMatchObject({ code: 3, err: expect.stringContaining('unknown key `more`') });
  });

  it('suppresses in SARIF, with who answers and why', async () => {
    const cwd = folderOf({ 'key.txt': `k = ${awsKey}\n` });
    await scan(cwd, ...accepting);
    writeFileSync(join(cwd, 'new.txt'), `k = ${awsKey}\n`);
    const { out } = await scan(cwd, '.', '--format', 'sarif');
    const { runs } = JSON.parse(out) as { runs: { results: unknown[] }[] };
    expect(runs[0]?.results).toEqual([
      expect.not.objectContaining({ suppressions: expect.anything() }),
      expect.objectContaining({
        suppressions: [
          {
            kind: 'external',
            status: 'accepted',
            justification: 'A key of our tests (web answers for it until 2999-12-31).',
          },
        ],
      }),
    ]);
  });

  it('does not take what it cannot name: standard input, and findings that stand for more', async () => {
    const many = Array.from(
      { length: 60 },
      (_, i) => `k = ${awsKey.slice(0, -2)}${String.fromCharCode(65 + (i % 26))}${2 + (i % 6)}`,
    );
    const cwd = folderOf({ 'many.txt': many.join('\n') });
    const ended = await scan(cwd, '.', ...accepting, '--format', 'json');
    expect(ended.code).toBe(2);
    expect(JSON.parse(ended.out)).toMatchObject({ findings: [{ message: expect.stringMatching(/and 10 more$/) }] });
    const piped = await policy(['scan', 'secrets', '-', ...accepting], { cwd, input: awsKey });
    expect(piped).toMatchObject({ code: 2, err: expect.stringContaining('nothing to add') });
  });
});

describe('policy scan secrets --staged', () => {
  it('scans what the index holds, not what the work tree has', async () => {
    const { folder, stage, git } = repository();
    stage({ 'a.txt': `k = ${awsKey}\n`, 'b.txt': 'x' });
    writeFileSync(join(folder, 'a.txt'), 'clean\n');
    writeFileSync(join(folder, 'b.txt'), `k = ${awsKey}\n`);
    writeFileSync(join(folder, 'c.txt'), `k = ${awsKey}\n`);
    expect(await places(folder, '--staged')).toEqual({ code: 2, found: ['a.txt:1'] });
    git('add', 'a.txt');
    stage({ 'sub/d.txt': 'x', 'e.txt': `k = ${awsKey}\n` });
    git('reset', '--quiet', 'b.txt', 'c.txt');
    git('config', 'diff.relative', 'true');
    expect(await places(join(folder, 'sub'), '--staged')).toEqual({ code: 2, found: ['e.txt:1'] });
    git('rm', '--quiet', '--cached', 'e.txt');
    expect(await places(folder, '--staged')).toEqual({ code: 0, found: [] });
  });

  it('reports what the commit brings, not what stood there before, also under another name', async () => {
    const { folder, stage, commit, git } = repository();
    commit({ 'old.txt': `k = ${awsKey}\n${'line\n'.repeat(20)}`, 'gone.txt': `k = ${awsKey}`, 'x.txt': 'x' });
    git('mv', 'old.txt', 'new.txt');
    git('rm', '--quiet', 'gone.txt');
    stage({ 'new.txt': `k = ${awsKey}\n${'line\n'.repeat(21)}`, 'x.txt': `k = ${second}` });
    expect(await places(folder, '--staged')).toEqual({ code: 2, found: ['x.txt:1'] });
  });

  it('is fine with nothing staged, submodules and strange names', async () => {
    const { folder, stage, git } = repository();
    expect(await scan(folder, '--staged')).toEqual({ code: 0, out: 'nothing found in 0 staged files\n', err: '' });
    const inner = repository();
    const id = inner.commit({ 'a.txt': awsKey });
    stage({ 'new\nline "q".txt': awsKey });
    git('update-index', '--add', '--cacheinfo', `160000,${id},sub`);
    expect(await places(folder, '--staged')).toEqual({ code: 2, found: ['new\nline "q".txt:1'] });
  });

  it('is refused where there is no work tree', async () => {
    const { folder } = repository('--bare');
    expect(await scan(folder, '--staged')).toMatchObject({ code: 3, err: expect.stringContaining('work tree') });
    expect(await scan(folder, '--history')).toMatchObject({ code: 0, out: 'nothing found in 0 texts\n' });
  });
});

describe('policy scan secrets --history', () => {
  it('finds what was taken out again, in messages and tags, with the commit that brought it', async () => {
    const { folder, commit, git } = repository();
    const first = commit({ 'a.txt': `one\nk = ${awsKey}\n` });
    commit({ 'a.txt': `zero\none\nk = ${awsKey}\n` });
    git('rm', '--quiet', 'a.txt');
    const last = commit({}, `take ${second} out`);
    git('tag', '-a', 'v1', '-m', `see ${second}`);
    const { code, out } = await scan(folder, '--history');
    expect(code).toBe(2);
    expect(out).toContain(`a.txt:2:5 error aws-access-key-id`);
    expect(out).toContain(`= since commit ${first.slice(0, 12)}, 2026-03-01 by Jane Doe`);
    expect(out).toContain('= and in 1 other version of it');
    expect(out).toContain(`commit:${last}:`);
    expect(out).toContain('tag:v1:');
    expect(out).toContain('3 findings in 6 texts');
    expect(out).not.toMatch(new RegExp(`${awsKey}|${second}`));
  });

  it('of a range reports what its commits bring, merges included', async () => {
    const { folder, commit, git } = repository();
    commit({ 'a.txt': `k = ${awsKey}\n` });
    git('checkout', '--quiet', '-b', 'work');
    commit({ 'a.txt': `k = ${awsKey}\nmore\n`, 'b.txt': 'x' });
    git('checkout', '--quiet', 'main');
    commit({ 'c.txt': `k = ${second}\n` });
    git('checkout', '--quiet', 'work');
    git('merge', '--quiet', '--no-commit', '--no-ff', 'main');
    commit({ 'evil.txt': `k = ${second}\n` }, 'merge');
    expect(await places(folder, '--history', 'main..work')).toEqual({ code: 2, found: ['evil.txt:1'] });
    expect((await places(folder, '--history', 'main')).found).toEqual(['a.txt:1', 'c.txt:1']);
  });

  it('says what a shallow clone lacks, and which range is none', async () => {
    const { folder, commit, git } = repository();
    commit({ 'a.txt': 'one' });
    commit({ 'a.txt': 'two' });
    git('clone', '--quiet', '--depth', '1', `file://${folder}`, 'clone');
    const ended = await scan(join(folder, 'clone'), '--history');
    expect(ended).toMatchObject({ code: 1, err: expect.stringContaining('not scanned: history: this is a shallow') });
    for (const range of ['nope', '--all', '--output=x'])
      expect(await scan(folder, `--history=${range}`), range).toMatchObject({ code: 3, out: '' });
    expect(existsSync(join(folder, 'x'))).toBe(false);
  });

  it('runs nothing that the repository names', async () => {
    const { folder, commit, git, stage } = repository();
    commit({ '.gitattributes': '* diff=evil filter=evil\n', 'a.txt': `k = ${awsKey}\n` });
    stage({ 'b.txt': `k = ${second}\n` });
    const evil = `sh -c 'touch ${folder}/run; cat'`;
    const settings = {
      'core.fsmonitor': evil,
      'core.pager': evil,
      'core.sshCommand': evil,
      'core.alternateRefsCommand': evil,
      'diff.external': evil,
      'diff.evil.textconv': evil,
      'diff.evil.command': evil,
      'filter.evil.smudge': evil,
      'filter.evil.process': evil,
      'log.showSignature': 'true',
      'gpg.program': evil,
      'credential.helper': `!${evil}`,
      'remote.origin.url': `ext::${evil}`,
      'remote.origin.promisor': 'true',
      'remote.origin.uploadpack': evil,
      'extensions.partialClone': 'origin',
      'protocol.ext.allow': 'always',
    };
    for (const [name, value] of Object.entries(settings)) git('config', name, value);
    git('config', 'core.repositoryFormatVersion', '1');
    const blob = git('rev-parse', 'HEAD:a.txt').trim();
    rmSync(join(folder, '.git', 'objects', blob.slice(0, 2), blob.slice(2)), { force: true });
    expect(await places(folder, '--staged')).toEqual({ code: 2, found: ['b.txt:1'] });
    const { code, err } = await scan(folder, '--history');
    expect({ code, err }).toEqual({ code: 1, err: expect.stringContaining('not scanned: a.txt: ') });
    expect(existsSync(join(folder, 'run'))).toBe(false);
  });
});
