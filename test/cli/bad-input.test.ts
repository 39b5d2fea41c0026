import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { packageRoot } from '../../src/adapters/package-root.ts';
import { awsKey } from '../door.ts';
import { type Ended, expectCalm, folderOf, policy } from './process.ts';

const cli = `"${process.execPath}" "${join(packageRoot(), 'src', 'cli.ts')}"`;

/** A command line of the shell, for what only a shell can arrange. */
const shell = (line: string, cwd: string) =>
  spawnSync('sh', ['-c', line], {
    cwd,
    encoding: 'utf8',
    env: { PATH: process.env['PATH'], HOME: cwd, NODE_NO_WARNINGS: '1' },
  });

const head = 'version: 1\nname: a\n';

/** Nine of nine of nine …: what a parser that follows every alias would never finish. */
const aliasBomb = [...'abcdefghij']
  .map(
    (name, i, all) =>
      `${name}: &${name} [${Array(9)
        .fill(i === 0 ? 'x' : `*${all[i - 1]}`)
        .join(', ')}]\n`,
  )
  .join('');

const fiveMistakes = `version: 1
name: five
extend: default
unattended: maybe
rules:
  - id: Bad Id
    effect: forbid
    reason: x
    when: { operation: execute, flagg: "-l" }
    examples: { match: ["Bash: ls"] }
`;

function expectRefused(ended: Ended, message: RegExp): void {
  expect({ code: ended.code, out: ended.out }).toEqual({ code: 3, out: '' });
  expect(ended.err).toMatch(message);
  expectCalm(ended);
}

describe('a policy that cannot be used', () => {
  it.each<[string, string | Uint8Array, RegExp]>([
    ['an empty file', '', /^error\[\w+\]: the file is empty\n/],
    ['only comments', '# nothing\n', /^error\[\w+\]: .*\n --> .*policy\.yaml:1:1\n/],
    [
      'a binary file',
      Buffer.from([0x7f, 0x45, 0x4c, 0x46, 0, 1, 2, 3]),
      /^error\[FILE_BINARY\]: `.*` is a binary file\n/,
    ],
    [
      'another encoding',
      Buffer.from(`${head}description: caf\xe9\n`, 'latin1'),
      /^error\[FILE_BINARY\]: `.*` is not UTF-8\n/,
    ],
    ['UTF-16', Buffer.from(`\ufeff${head}`, 'utf16le'), /^error\[FILE_BINARY\]: /],
    [
      '50 MB',
      Buffer.alloc(50 * 1024 * 1024, '# x\n'),
      /^error\[FILE_TOO_LARGE\]: `.*` has 52428800 bytes; at most \d+ are read\n/,
    ],
    ['an alias bomb', aliasBomb, /^error\[YAML_INVALID\]: .*alias.*\n[\s\S]*= help: /],
    ['a nesting bomb', `a: ${'['.repeat(100_000)}`, /^error\[YAML_INVALID\]: nests deeper than 100 levels\n/],
    ['a key written twice', `${head}name: b\n`, /^error\[YAML_INVALID\]: .*\n --> .*:3:1\n/],
    [
      'an unknown key',
      `${head}extend: default\n`,
      /^error\[POLICY_INVALID\]: unknown key `extend`\n --> .*:3:1\n[\s\S]*did you mean `extends`\?/,
    ],
    ['a list', '- a\n', /^error\[POLICY_INVALID\]: the file must be object, found `\["a"\]`\n/],
    ['tabs', `${head}limits:\n\tcalls: 1\n`, /^error\[YAML_INVALID\]: /],
    ['two documents', `${head}---\n${head}`, /^error\[YAML_INVALID\]: /],
  ])('is refused in one message at its place: %s', async (_name, content, message) => {
    expectRefused(await policy(['check'], { cwd: folderOf({ 'policy.yaml': content }) }), message);
  });

  it('with several mistakes shows all of them, each at its line', async () => {
    const { code, out, err } = await policy(['check', 'five.yaml'], { cwd: folderOf({ 'five.yaml': fiveMistakes }) });
    expect({ code, out }).toEqual({ code: 3, out: '' });
    const places = [...err.matchAll(/^ *--> .*five\.yaml:(\d+):(\d+)$/gm)].map(
      ([, line, column]) => `${line}:${column}`,
    );
    expect(places.toSorted()).toEqual(['3:1', '4:13', '6:9', '7:13', '9:33']);
    expect(err).toMatch(/did you mean `extends`\?[\s\S]*did you mean `flag`\?[\s\S]*\n\n5 errors\n$/);
    const json = await policy(['check', 'five.yaml', '--format', 'json'], {
      cwd: folderOf({ 'five.yaml': fiveMistakes }),
    });
    const { policies } = JSON.parse(json.out) as { policies: { problems: { place: { line: number } }[] }[] };
    expect(policies[0]?.problems.map(({ place }) => place.line).toSorted()).toEqual([3, 4, 6, 7, 9]);
    expect({ code: json.code, err: json.err }).toEqual({ code: 3, err: '' });
  });

  it('is said also when it is missing, a folder, unreadable or a link that leads nowhere', async () => {
    const cwd = folderOf({ 'folder/x': '', 'secret.yaml': head });
    chmodSync(join(cwd, 'secret.yaml'), 0);
    chmodSync(cwd, 0o755);
    symlinkSync('nowhere.yaml', join(cwd, 'policy.yaml'));
    const check = (...words: readonly string[]) => policy(['check', ...words], { cwd, asNobody: true });
    expectRefused(
      await check('gone.yaml'),
      /^error\[FILE_MISSING\]: there is no file `.*gone\.yaml`\n.*help: looked in /,
    );
    expectRefused(await check('folder'), /^error\[FILE_UNREADABLE\]: `.*folder` is not a file\n/);
    expectRefused(await check('secret.yaml'), /^error\[FILE_UNREADABLE\]: .*permission denied/);
    expectRefused(await check(), /^error\[FILE_MISSING\]: there is no file `.*policy\.yaml`\n/);
  });

  it('stops every command that needs one, the same way', async () => {
    const cwd = folderOf({ 'policy.yaml': `${head}extend: default\n` });
    const commands = [['explain', 'ls'], ['decide'], ['run', '--model', 'anthropic', '--', 'x']];
    for (const words of commands) expectRefused(await policy(words, { cwd }), /unknown key `extend`/);
  });

  it('hides a secret in the line that it shows, also in part, and in JSON', async () => {
    const long = ['sk-ant-api03-', 'Zq7'.repeat(31), 'AA'].join('');
    const cwd = folderOf({ 'policy.yaml': `${head}extend: ${awsKey}\nunattended: ${long}\n` });
    for (const words of [[], ['--format', 'json']]) {
      const { code, out, err } = await policy(['check', ...words], { cwd });
      expect(code).toBe(3);
      expect(`${out}${err}`).toContain(`extend: ${'*'.repeat(awsKey.length)}`);
      expect(`${out}${err}`).not.toContain(awsKey.slice(0, 8));
      expect(`${out}${err}`).not.toContain('Zq7Zq7');
    }
    const { err } = await policy([awsKey], { cwd });
    expect(err).toMatch(/unknown command `\*+`/);
  });
});

describe('files that are not what a command needs', () => {
  const files = { 'folder/x': 'x', empty: '', text: 'one\ntwo\n', binary: Buffer.from([0, 1, 10, 2, 255]) };

  it.each<[readonly string[], number, RegExp]>([
    [['audit', 'verify', 'gone'], 3, /^error\[FILE_MISSING\]: there is no bundle `.*gone`\n$/],
    [
      ['audit', 'verify', 'folder'],
      2,
      /^FAIL manifest\n {7}manifest\.json is missing: the run was not sealed\nnot verified\n$/,
    ],
    [['audit', 'verify', 'empty'], 2, /^FAIL log\n {7}the log is empty\nnot verified\n$/],
    [['audit', 'verify', 'binary'], 2, /^FAIL log\n {7}line 1 is not an event\n/],
    [['audit', 'verify', 'folder', '--key', 'gone'], 3, /^error\[FILE_MISSING\]: /],
    [['audit', 'verify', 'folder', '--key', 'text'], 3, /^error\[KEY_INVALID\]: `text` cannot be read as a key/],
    [['audit', 'show', 'gone'], 3, /^error\[FILE_MISSING\]: /],
    [['audit', 'show', 'folder'], 3, /^error\[FILE_MISSING\]: there is no file `.*events\.jsonl`\n/],
    [['audit', 'show', 'empty'], 3, /^error\[BUNDLE_INVALID\]: `.*empty` is not a log: it holds no event\n/],
    [['audit', 'show', 'binary'], 3, /^error\[BUNDLE_INVALID\]: `.*binary` is not a log: it holds no event\n/],
    [['audit', 'seal', 'gone'], 3, /^error\[FILE_MISSING\]: there is no log /],
    [['audit', 'seal', 'folder'], 3, /^error\[FILE_MISSING\]: there is no log /],
    [['report', 'gone'], 3, /^error\[FILE_MISSING\]: there is no bundle /],
    [['report', 'folder', '--output', 'report.html'], 3, /^error\[BUNDLE_INVALID\]: the bundle is not intact: /],
    [['report', 'text'], 3, /^error\[BUNDLE_INVALID\]: `.*text` is not a folder\n/],
    [['scan', 'secrets', 'gone'], 3, /^error\[FILE_MISSING\]: there is no file or folder /],
    [['scan', 'code', 'gone'], 3, /^error\[FILE_MISSING\]: there is no file or folder /],
    [['run', '--model', 'script:gone', '--', 'x'], 3, /^error\[FILE_MISSING\]: /],
    [['run', '--model', 'script:binary', '--', 'x'], 3, /^error\[FILE_BINARY\]: /],
    [['run', '--model', 'other', '--', 'x'], 3, /^error\[ARGUMENT_INVALID\]: unknown model `other`\n/],
    [['run', '--', 'x'], 3, /^error\[ARGUMENT_INVALID\]: there is no model: \$ANTHROPIC_API_KEY is not set\n/],
    [['init', 'text'], 3, /^error\[ARGUMENT_INVALID\]: `.*policy\.yaml` cannot be written: /],
    [['serve'], 1, /^error: `policy serve` is started by `policy run`\n$/],
  ])('policy %j ends with %i, one message, and writes nothing', async (words, code, message) => {
    const cwd = folderOf(files);
    const ended = await policy(words, { cwd });
    expect(ended.code).toBe(code);
    expect(`${ended.out}${ended.err}`).toMatch(message);
    expect(ended.out === '' || ended.err === '').toBe(true);
    expectCalm(ended);
    expect(readdirSync(cwd).toSorted()).toEqual(['binary', 'empty', 'folder', 'text']);
    expect(readdirSync(join(cwd, 'folder'))).toEqual(['x']);
  });

  it('are not buried under as many messages as they have lines', async () => {
    const { code, out } = await policy(['audit', 'verify', 'log'], { cwd: folderOf({ log: 'x\n'.repeat(5_000) }) });
    expect(code).toBe(2);
    expect(out.split('\n').length).toBeLessThan(30);
    expect(out).toContain('and 4980 more; --format json shows all');
  });

  it('are said when they are not scanned: that is not the same as clean', async () => {
    const cwd = folderOf({ 'a.py': 'x = 1\n', 'b.py': Buffer.from([0, 1]), 'c.py': 'x'.repeat(6 * 1024 * 1024) });
    const ended = await policy(['scan', 'code', '.'], { cwd });
    expect(ended).toEqual({
      code: 1,
      out: 'nothing found in 1 file, 2 not scanned\n',
      err: expect.stringMatching(/^not scanned: b\.py: binary\nnot scanned: c\.py: .*\nwhat was not scanned .*\n$/),
    });
    expect(await policy(['scan', 'code', '.', '--allow-skipped'], { cwd })).toMatchObject({ code: 0 });
  });
});

describe('a place that is not fit', () => {
  it('is a current folder that is gone', () => {
    const cwd = folderOf({});
    const { status, stderr } = shell(`rmdir "$PWD" && exec ${cli} check`, cwd);
    expect({ status, stderr }).toEqual({
      status: 3,
      stderr: 'error[FILE_MISSING]: the current folder is gone\n  = help: change to one that exists\n',
    });
  });

  it('is a home in which no key can be kept', async () => {
    const cwd = folderOf({ file: '' });
    const ended = await policy(['explain', 'ls'], { cwd, env: { AGENT_BOUNCER_HOME: join(cwd, 'file') } });
    expect(ended).toMatchObject({ code: 1, out: '', err: expect.stringMatching(/^error: .*\n$/) });
    expectCalm(ended);
  });

  it('is a folder with a policy: it stays as it is', async () => {
    for (const name of ['policy.yaml', '.agent-bouncer/policy.yaml']) {
      const cwd = folderOf({ [name]: head });
      expectRefused(
        await policy(['init'], { cwd }),
        new RegExp(`^error\\[ARGUMENT_INVALID\\]: \`${name}\` is already there\n`),
      );
      expect(readFileSync(join(cwd, name), 'utf8')).toBe(head);
    }
    const cwd = folderOf({});
    symlinkSync('elsewhere.yaml', join(cwd, 'policy.yaml'));
    expectRefused(await policy(['init'], { cwd }), /is already there/);
    expect(existsSync(join(cwd, 'elsewhere.yaml'))).toBe(false);
  });
});

describe('standard input and output', () => {
  it('that nobody reads end a command with 1 and one message', async () => {
    const cwd = folderOf({});
    for (const words of [['--help'], ['check', 'default'], ['explain', 'ls']])
      expect(await policy(words, { cwd, deaf: true }), words[0]).toEqual({
        code: 1,
        out: '',
        err: 'error: the output was closed before everything was written\n',
      });
  });

  it('that is a folder, or longer than the scanner looks, is not taken for clean', async () => {
    const cwd = folderOf({});
    for (const words of ['decide', 'scan secrets -']) {
      const { status, stdout, stderr } = shell(`${cli} ${words} < .`, cwd);
      expect({ status, stdout }).toEqual({ status: 3, stdout: '' });
      expect(stderr).toMatch(/^error\[INPUT_INVALID\]: standard input cannot be read: .*\n$/);
    }
    const input = gzipSync(Buffer.alloc(9 * 1024 * 1024, 0x61)).toString('base64');
    const { code, out, err } = await policy(['scan', 'secrets', '-'], { input });
    expect(code).toBe(1);
    expect(err).toMatch(/^not scanned: stdin: .* more than the \d+ bytes of compressed data .*\n/);
    expect(out).toBe('nothing found in 0 files, 1 not scanned\n');
  });

  it('may hold zero bytes and a secret behind them', async () => {
    const { code, out } = await policy(['scan', 'secrets', '-'], { input: `\0\0${awsKey}\0` });
    expect(code).toBe(2);
    expect(out).toContain('aws-access-key-id');
    expect(out).not.toContain(awsKey);
  });
});
