import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Log } from 'sarif';
import { describe, expect, it } from 'vitest';
import { awsKey } from '../door.ts';
import { bandit, codeql, semgrep } from '../scan/sarif/others.ts';
import { expectCalm, folderOf, policy, type Started } from './process.ts';
import { repository } from './repository.ts';

const scan = (cwd: string, args: readonly string[] = [], more: Started = {}) =>
  policy(['scan', 'code', ...args], { cwd, ...more });

const views = `from flask import Flask, request
from db import find
app = Flask(__name__)


@app.route("/users")
def users():
    name = request.args.get("name")
    return find(name)
`;
const database = `import sqlite3


def find(name):
    query = "SELECT * FROM users WHERE name = '" + name + "'"
    return sqlite3.connect("x.db").cursor().execute(query).fetchall()
`;
const shop = { 'app/views.py': views, 'app/db.py': database };
const chosen = `Tr0ub${'4dor'}&3xyz`;
const weak = 'import hashlib\nhashlib.md5(b"x")\n';
const ignore = '  # bouncer: ignore python-weak-hash reason="names a cache entry" until=';
/** A day that is near whenever this runs. */
const soon = new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10);

interface Json {
  readonly files: number;
  readonly findings: readonly { rule: string; where: string; region: { startLine: number } }[];
  readonly suppressed: readonly unknown[];
  readonly base?: unknown;
}
const json = async (cwd: string, args: readonly string[] = []) =>
  JSON.parse((await scan(cwd, ['--format', 'json', ...args])).out) as Json;
const places = async (cwd: string, args: readonly string[] = []) =>
  (await json(cwd, args)).findings.map(({ rule, where, region }) => `${where}:${region.startLine} ${rule}`);

describe('policy scan code', () => {
  it('shows the way of the data line by line, across files, and what to do', async () => {
    const { code, out, err } = await scan(folderOf(shop), ['app/views.py']);
    expect({ code, err }).toEqual({ code: 2, err: '' });
    expect(
      out,
    ).toBe(`error[python-sql-injection]: \`request.args\` (line 8) reaches \`sqlite3.connect("x.db").cursor().execute\` without being bound as a parameter
 --> app/views.py:9:12 (CWE-89, high confidence)
  |
8 |     name = request.args.get("name")
  |            ------------ 1. \`request.args\` comes from outside
  |     ---- 2. \`name\` is given it
 ::: app/db.py:4:10
4 | def find(name):
  |          ---- 3. \`find\` is called with it
5 |     query = "SELECT * FROM users WHERE name = '" + name + "'"
  |     ----- 4. \`query\` is given it
6 |     return sqlite3.connect("x.db").cursor().execute(query).fetchall()
  |                                             ------- 5. here
 ::: app/views.py:9:12
9 |     return find(name)
  |            ^^^^
  = help: keep the statement constant, with placeholders, and give the values as the second argument; take table and column names from a list of your own

1 error in 1 file
`);
  });

  it('looks at the current folder when none is named, and at each file once', async () => {
    const cwd = folderOf({ 'a.py': weak, 'b/c.py': weak, 'node_modules/d.py': weak, 'e.txt': 'x' });
    expect(await places(cwd)).toEqual(['a.py:2 python-weak-hash', 'b/c.py:2 python-weak-hash']);
    expect(await places(cwd, ['b', 'b/c.py', '.'])).toEqual(['b/c.py:2 python-weak-hash', 'a.py:2 python-weak-hash']);
  });

  it('says what to do of each rule once', async () => {
    const { out } = await scan(folderOf({ 'a.py': weak + weak }));
    expect(out.match(/= help: /g)).toHaveLength(1);
    expect(out).toMatch(/\n2 warnings in 1 file\n$/);
  });

  it('shows no credential', async () => {
    const cwd = folderOf({
      'a.py': `key = "${awsKey}"\npassword = "${chosen}"\nprint("${awsKey}"); eval(input())\n`,
    });
    for (const format of ['terminal', 'json', 'sarif', 'github']) {
      const { out, err } = await scan(cwd, ['--format', format]);
      expect(`${out}${err}`).not.toContain(awsKey);
      expect(`${out}${err}`).not.toContain(chosen);
    }
  });

  it('says which weakness each finding is about, as JSON', async () => {
    expect((await json(folderOf({ 'a.py': weak }))).findings).toMatchObject([
      { rule: 'python-weak-hash', cwe: [328, 327] },
    ]);
  });

  it('annotates lines for GitHub, the gravest first, with the way and what to do', async () => {
    const { out } = await scan(
      folderOf({ 'a.py': weak, 'b.py': 'from flask import request\neval(request.args["x"])\n' }),
      ['--format', 'github'],
    );
    expect(out.split('\n').map(line => line.replace(/ .*title=/, ' '))).toEqual([
      expect.stringMatching(/^::error python-code-injection::.*%0Ab\.py:2 .*%0Awhat to do: /),
      expect.stringMatching(/^::warning python-weak-hash::/),
      '',
    ]);
  });

  it('fails when a file could not be scanned at all, not when it was in part', async () => {
    const cwd = folderOf({ 'a.py': Buffer.from([0]) });
    expect(await scan(cwd)).toMatchObject({ code: 1, out: 'nothing found in 0 files, 1 not scanned\n' });
    expect(await scan(folderOf({ 'a.py': 'def f(:\n' }))).toMatchObject({
      code: 0,
      out: 'nothing found in 1 file, 1 scanned in part\n',
      err: expect.stringMatching(/^scanned in part: a\.py: the syntax at line 1 was not understood\n$/),
    });
  });
});

describe('policy scan code, where comments suppress findings', () => {
  it('counts them, and keeps them in SARIF with the reason', async () => {
    const cwd = folderOf({ 'a.py': `${weak.trimEnd()}${ignore}${soon}\n` });
    expect(await scan(cwd)).toEqual({ code: 0, out: 'nothing found in 1 file, 1 suppressed\n', err: '' });
    expect(await json(cwd)).toMatchObject({
      findings: [],
      suppressed: [
        { rule: 'python-weak-hash', suppression: { kind: 'inSource', reason: 'names a cache entry', until: soon } },
      ],
    });
    const { out } = await scan(cwd, ['--format', 'sarif']);
    expect((JSON.parse(out) as Log).runs[0]?.results).toMatchObject([
      {
        suppressions: [{ kind: 'inSource', status: 'accepted', justification: `Names a cache entry (until ${soon}).` }],
      },
    ]);
  });

  it('reports them again when the day is over', async () => {
    const cwd = folderOf({ 'a.py': `${weak.trimEnd()}${ignore}2020-01-31\n` });
    expect(await places(cwd)).toEqual(['a.py:2 python-weak-hash', 'a.py:2 suppression-expired']);
    expect((await scan(cwd)).code).toBe(2);
  });
});

describe('policy scan code --base', () => {
  const more = 'from flask import request\neval(request.args["x"])\n';

  it('reports what is new, wherever old lines and files went', async () => {
    const { folder, commit, git } = repository();
    const id = commit({ ...shop, 'a.py': weak, 'old.py': weak });
    writeFileSync(join(folder, 'a.py'), `\n\n# moved\n${weak}hashlib.md5(b"z")\n`);
    git('mv', 'old.py', 'new.py');
    writeFileSync(join(folder, 'fresh.py'), more);
    expect(await places(folder, ['--base', 'main'])).toEqual([
      'a.py:6 python-weak-hash',
      'fresh.py:2 python-code-injection',
    ]);
    expect(await json(folder, ['--base', 'main'])).toMatchObject({ base: { name: 'main', id, known: 4 } });
    const { code, out } = await scan(folder, ['--base', 'HEAD']);
    expect(code).toBe(2);
    expect(out).toMatch(/\n1 error and 1 warning new since HEAD in 5 files, 4 that were there before\n$/);
  });

  it('blames nobody for what was there, and ends with 0', async () => {
    const { folder, commit } = repository();
    commit(shop);
    expect(await scan(folder, ['--base', 'HEAD'])).toMatchObject({
      code: 0,
      out: 'nothing found new since HEAD in 2 files, 2 that were there before\n',
    });
  });

  it('knows what is new by a change in another file', async () => {
    const { folder, commit } = repository();
    commit({ ...shop, 'app/db.py': 'def find(name):\n    return name == "x"\n' });
    writeFileSync(join(folder, 'app/db.py'), database);
    expect(await places(folder, ['--base', 'HEAD'])).toContain('app/views.py:9 python-sql-injection');
  });

  it('lets nobody clear new code by a comment, where that is asked for', async () => {
    const { folder, commit } = repository();
    commit({ 'a.py': `${weak.trimEnd()}${ignore}${soon}\n` });
    writeFileSync(join(folder, 'b.py'), `${weak.trimEnd()}${ignore}${soon}\n`);
    expect(await scan(folder, ['--base', 'HEAD'])).toMatchObject({ code: 0 });
    for (const jobs of ['1', '2']) {
      const words = ['--base', 'HEAD', '--no-new-suppressions', '--jobs', jobs];
      expect(await places(folder, words)).toEqual(['b.py:2 python-weak-hash', 'b.py:2 suppression-not-reviewed']);
      expect((await json(folder, words)).suppressed).toHaveLength(1);
    }
    expect(await scan(folder, ['--no-new-suppressions'])).toMatchObject({
      code: 3,
      out: '',
      err: expect.stringContaining('`--no-new-suppressions` needs `--base`'),
    });
  });

  it('counts paths from the folder where it is run', async () => {
    const { folder, commit } = repository();
    commit({ 'sub/a.py': weak });
    writeFileSync(join(folder, 'sub/a.py'), `${weak}hashlib.sha1(b"x")\n`);
    expect(await places(join(folder, 'sub'), ['--base', 'HEAD'])).toEqual(['a.py:3 python-weak-hash']);
  });

  it.each([
    ['nope', /^error\[ARGUMENT_INVALID\]: this repository has no commit `nope`\n {2}= help: name a commit/],
    ['', /^error\[ARGUMENT_INVALID\]: `` is no commit\n/],
    ['--all', /^error\[ARGUMENT_INVALID\]: `--all` is no commit\n/],
    ['HEAD:a.py', /^error\[ARGUMENT_INVALID\]: this repository has no commit `HEAD:a\.py`\n/],
  ])('refuses %j in one sentence', async (name, message) => {
    const { folder, commit } = repository();
    commit({ 'a.py': weak });
    const ended = await scan(folder, [`--base=${name}`]);
    expect(ended).toMatchObject({ code: 3, out: '', err: expect.stringMatching(message) });
    expectCalm(ended);
  });

  it('needs a repository', async () => {
    expect(await scan(folderOf({ 'a.py': weak }), ['--base', 'HEAD'])).toMatchObject({
      code: 3,
      out: '',
      err: expect.stringContaining('this is not a git repository'),
    });
  });
});

describe('policy scan code --format sarif', () => {
  const sarif = async (cwd: string) => JSON.parse((await scan(cwd, ['--format', 'sarif'])).out) as Log;

  it('has a category of its own, and every rule that a finding names', async () => {
    const [run] = (await sarif(folderOf({ 'a.py': weak }))).runs;
    expect(run?.automationDetails?.id).toBe('agent-bouncer/code/scan');
    const index = run?.results?.[0]?.ruleIndex ?? -1;
    expect(run?.tool.driver.rules?.[index]?.id).toBe('python-weak-hash');
    expect(run).not.toHaveProperty('versionControlProvenance');
  });

  it('says which commit was scanned, without credentials, and counts paths from the top', async () => {
    const { folder, commit, git } = repository();
    const revisionId = commit({ 'sub/a.py': weak });
    git('remote', 'add', 'origin', `https://me:${'x'.repeat(8)}@git.example.com/shop.git?a=b`);
    const [run] = (await sarif(join(folder, 'sub'))).runs;
    expect(run?.versionControlProvenance).toEqual([
      {
        repositoryUri: 'https://git.example.com/shop.git',
        revisionId,
        branch: 'main',
        mappedTo: { uriBaseId: '%SRCROOT%' },
      },
    ]);
    expect(run?.results?.[0]?.locations?.[0]?.physicalLocation?.artifactLocation).toEqual({
      uri: 'sub/a.py',
      uriBaseId: '%SRCROOT%',
    });
  });

  it('says what was not scanned', async () => {
    const [run] = (await sarif(folderOf({ 'a.py': Buffer.from([0]), 'b.py': 'def f(:\n' }))).runs;
    expect(run?.invocations?.[0]?.toolExecutionNotifications?.map(({ message }) => message.text)).toEqual([
      '`a.py` was not looked at in full: binary.',
      '`b.py` was not looked at in full: the syntax at line 1 was not understood.',
    ]);
  });
});

describe('policy scan code --merge', () => {
  const files = { 'bandit.sarif': bandit, 'semgrep.sarif': semgrep, 'codeql.sarif': codeql };

  function withFiles(given: Readonly<Record<string, unknown>> = files): string {
    const cwd = folderOf(shop);
    for (const [name, log] of Object.entries(given))
      writeFileSync(join(cwd, name), typeof log === 'string' ? log : JSON.stringify(log));
    return cwd;
  }

  it('shows what several scanners see once, and what only they see under their names', async () => {
    const cwd = withFiles();
    const { code, out } = await scan(cwd, ['app/views.py', '--merge', ...Object.keys(files)]);
    expect(code).toBe(2);
    expect(out).toMatch(
      /^note\[Bandit B101\]: Use of assert detected\.\n --> app\/views\.py:2:1 \(CWE-703, medium confidence\)/,
    );
    expect(out).toContain(
      '= also: Bandit (B608), Semgrep OSS (python.flask.security.injection.tainted-sql), CodeQL (py/sql-injection)',
    );
    expect(out).toMatch(/\n1 error and 1 note in 1 file, 1 suppressed\n$/);
  });

  it('writes a run for each scanner', async () => {
    const { out } = await scan(withFiles(), ['app/views.py', '--format', 'sarif', '--merge', ...Object.keys(files)]);
    expect(
      (JSON.parse(out) as Log).runs.map(({ tool, automationDetails, results }) => [
        tool.driver.name,
        automationDetails?.id,
        results?.map(({ ruleId, suppressions }) => [ruleId, suppressions?.length ?? 0]),
      ]),
    ).toEqual([
      ['Agent Bouncer', 'agent-bouncer/code/scan', [['python-sql-injection', 0]]],
      ['Bandit', 'agent-bouncer/code/bandit/scan', [['B101', 0]]],
      ['Semgrep OSS', 'agent-bouncer/code/semgrep-oss/scan', [['python.flask.security.injection.tainted-sql', 1]]],
      ['CodeQL', 'agent-bouncer/code/codeql/scan', []],
    ]);
  });

  it('counts the findings of others', async () => {
    const cwd = folderOf({ 'a.py': 'x = 1\n', 'b.sarif': JSON.stringify(bandit).replaceAll('app/views.py', 'a.py') });
    expect((await scan(cwd, ['a.py', '--merge', 'b.sarif'])).code).toBe(2);
  });

  it('says of results outside of this folder that there are some, and opens none of them', async () => {
    const uris = [
      '/etc/passwd',
      '../../etc/passwd',
      'https://example.com/a.py',
      '%2e%2e/a.py',
      'a%00.py',
      '%zz',
      'file:///etc/passwd',
    ];
    for (const uri of uris) {
      const cwd = withFiles({ 'b.sarif': JSON.stringify(bandit).replaceAll('app/views.py', uri) });
      const { out, err } = await scan(cwd, ['app/db.py', '--merge', 'b.sarif']);
      expect(out).not.toMatch(/root:|Bandit/);
      expect(err).toContain('b.sarif: 2 of 2 results of Bandit: they are about files outside of this folder');
    }
  });

  it('lets no text of another scanner command the terminal, and shows no credential that it quotes', async () => {
    const hostile = JSON.stringify(bandit)
      .replace('Use of assert detected.', `\\u001b[31m##[error]x\\n::error::y ${awsKey}`)
      .replaceAll('B101', 'B\\u001b[1m');
    for (const format of ['terminal', 'github']) {
      const { out } = await scan(withFiles({ 'b.sarif': hostile }), [
        'app/views.py',
        '--merge',
        'b.sarif',
        '--format',
        format,
      ]);
      expect(out).not.toMatch(/(?!\n)\p{Cc}|##\[/u);
      expect(
        out.split('\n').filter(line => /^::/.test(line) && !/^::(?:error|notice|warning) file=/.test(line)),
      ).toEqual([]);
      expect(out).not.toContain(awsKey);
    }
  });

  it.each([
    ['', /`b\.sarif:1:1` at `\/`: the file is empty/],
    ['{"version": "2.1.0", "runs": [', /`b\.sarif:1:31` at `\/`: it is not JSON/],
    ['{"version": "2.1.0", "runs": [{}]}', /`b\.sarif` at `\/runs\/0`: its tool has no `name`/],
  ])('refuses %j with the file and the place', async (text, message) => {
    const ended = await scan(withFiles({ 'b.sarif': text }), ['app', '--merge', 'b.sarif']);
    expect(ended).toMatchObject({ code: 3, out: '', err: expect.stringMatching(message) });
    expectCalm(ended);
  });

  it('refuses a file that is not there', async () => {
    expect(await scan(withFiles(), ['app', '--merge', 'gone.sarif'])).toMatchObject({ code: 3, out: '' });
  });
});

describe('policy scan code --jobs', () => {
  function large(): string {
    const cwd = folderOf({});
    mkdirSync(join(cwd, 'app'));
    for (let i = 0; i < 30; i++) writeFileSync(join(cwd, `app/f${i}.py`), i % 3 === 0 ? weak : `x${i} = ${i}\n`);
    writeFileSync(join(cwd, 'app/zero.py'), Buffer.from([0]));
    return cwd;
  }

  it('says the same in the same order, however many processes scan', async () => {
    const cwd = large();
    const [one, three] = await Promise.all(['1', '3'].map(jobs => scan(cwd, ['--format', 'json', '--jobs', jobs])));
    expect(three).toEqual(one);
    expect((JSON.parse(three?.out ?? '') as Json).files).toBe(30);
  });

  it('is not done by a process that somebody starts by hand', async () => {
    expect(await scan(large(), ['--worker'])).toMatchObject({ code: 1, out: '' });
  });

  it.each(['0', 'x', '-1', '1.5', '100'])('refuses %j', async jobs => {
    expect(await scan(folderOf({}), [`--jobs=${jobs}`])).toMatchObject({ code: 3, out: '' });
  });
});
