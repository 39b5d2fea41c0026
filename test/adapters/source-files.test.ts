import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join, relative } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { sourceFiles } from '../../src/adapters/source-files.ts';
import { problemsOf } from '../problems.ts';
import { asNobody, scratch } from '../scratch.ts';

const found = (folder: string, ...paths: readonly string[]) =>
  [...sourceFiles(paths.map(path => join(folder, path)))].map(({ path, text, skipped }) => [
    relative(folder, path),
    text ?? `(${skipped?.replaceAll(folder, '')})`,
  ]);

describe('sourceFiles', () => {
  it('gives every file in the order of names, and says what it did not read', async () => {
    const folder = scratch();
    for (const name of ['b', 'a/deep', '.git', 'a/node_modules/x', '.venv', '__pycache__'])
      mkdirSync(join(folder, name), { recursive: true });
    const put = (name: string, content: string | Buffer) => writeFileSync(join(folder, name), content);
    put('z.txt', 'last');
    put('a/deep/one.py', 'print(1)');
    put('a/.env', 'A=1');
    put('.git/config', 'hidden');
    put('a/node_modules/x/y.js', 'hidden');
    put('b/binary', Buffer.from([1, 0, 2]));
    put('b/late-nul', `${'x'.repeat(9_000)}\0`);
    put('b/latin', Buffer.from([0xe9]));
    put('b/large', '');
    truncateSync(join(folder, 'b/large'), 5 * 1024 * 1024 + 1);
    symlinkSync('/etc/passwd', join(folder, 'b/out'));
    symlinkSync('..', join(folder, 'b/round'));
    execFileSync('mkfifo', [join(folder, 'b/pipe')]);
    const server = createServer().listen(join(folder, 'b/socket'));
    onTestFinished(() => void server.close());
    await new Promise(resolve => server.once('listening', resolve));
    expect(found(folder, '.')).toEqual([
      ['a/.env', 'A=1'],
      ['a/deep/one.py', 'print(1)'],
      ['b/binary', '(binary)'],
      ['b/large', '(`/b/large` has 5242881 bytes; at most 5242880 are read)'],
      ['b/late-nul', `${'x'.repeat(9_000)}\0`],
      ['b/latin', '\ufffd'],
      ['b/out', '(a symbolic link)'],
      ['b/pipe', '(`/b/pipe` is not a file)'],
      ['b/round', '(a symbolic link)'],
      ['b/socket', expect.stringMatching(/^\(`\/b\/socket` (is not a file|cannot be read: ENXIO)/)],
      ['z.txt', 'last'],
    ]);
  });

  it('reads a file that is named itself, also through a link', () => {
    const folder = scratch();
    writeFileSync(join(folder, 'a'), 'x');
    symlinkSync('a', join(folder, 'link'));
    expect(found(folder, 'link', 'a')).toEqual([
      ['link', 'x'],
      ['a', 'x'],
    ]);
  });

  it('says that a named pipe or device is no file, instead of waiting for it', () => {
    const folder = scratch();
    execFileSync('mkfifo', [join(folder, 'pipe')]);
    expect(found(folder, 'pipe')).toEqual([['pipe', '(`/pipe` is not a file)']]);
    expect([...sourceFiles(['/dev/zero'])]).toEqual([{ path: '/dev/zero', skipped: '`/dev/zero` is not a file' }]);
  });

  it.each(['none', 'dangling'])('is an error for a path that does not exist: %s', name => {
    const folder = scratch();
    symlinkSync('nowhere', join(folder, 'dangling'));
    expect(problemsOf(() => found(folder, name))).toEqual([
      `FILE_MISSING there is no file or folder \`${join(folder, name)}\``,
    ]);
  });

  it('says which folder cannot be listed, and goes on', () => {
    const folder = scratch();
    mkdirSync(join(folder, 'closed'), { mode: 0o000 });
    writeFileSync(join(folder, 'open'), 'x');
    chmodSync(folder, 0o755);
    const files = asNobody(() => [...sourceFiles([folder])]);
    chmodSync(join(folder, 'closed'), 0o700);
    expect(files.map(file => file.text ?? file.skipped?.slice(0, 6))).toEqual(['EACCES', 'x']);
  });
});
