import { execFileSync } from 'node:child_process';
import { appendFileSync, chmodSync, mkdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { packFile, readBytes, readText, realPath, resolveExtends } from '../../src/adapters/files.ts';
import { maxYamlBytes } from '../../src/yaml-file.ts';
import { problemsOf } from '../problems.ts';
import { asNobody, scratch } from '../scratch.ts';

describe('readText', () => {
  const cases: readonly (readonly [name: string, make: (folder: string) => string, problem: string])[] = [
    ['nothing there', folder => join(folder, 'none.yaml'), 'FILE_MISSING there is no file `FILE`'],
    [
      'a folder in the place of a parent',
      folder => {
        writeFileSync(join(folder, 'file'), '');
        return join(folder, 'file', 'below');
      },
      'FILE_MISSING there is no file `FILE`',
    ],
    ['a folder', folder => folder, 'FILE_UNREADABLE `FILE` is not a file'],
    [
      'a link that leads nowhere',
      folder => {
        symlinkSync('nowhere', join(folder, 'link'));
        return join(folder, 'link');
      },
      'FILE_MISSING there is no file `FILE`',
    ],
    [
      'a link to itself',
      folder => {
        symlinkSync('loop', join(folder, 'loop'));
        return join(folder, 'loop');
      },
      "FILE_UNREADABLE `FILE` cannot be read: ELOOP: too many symbolic links encountered, open 'FILE'",
    ],
    [
      'a pipe that nobody writes to',
      folder => {
        execFileSync('mkfifo', [join(folder, 'pipe')]);
        return join(folder, 'pipe');
      },
      'FILE_UNREADABLE `FILE` is not a file',
    ],
    ['an endless device', () => '/dev/zero', 'FILE_UNREADABLE `FILE` is not a file'],
    [
      'a link to an endless device',
      folder => {
        symlinkSync('/dev/zero', join(folder, 'zero'));
        return join(folder, 'zero');
      },
      'FILE_UNREADABLE `FILE` is not a file',
    ],
    [
      'a binary file',
      folder => {
        writeFileSync(join(folder, 'b'), Buffer.from([0x7f, 0x45, 0, 1]));
        return join(folder, 'b');
      },
      'FILE_BINARY `FILE` is a binary file',
    ],
    [
      'a file in Latin-1',
      folder => {
        writeFileSync(join(folder, 'l'), Buffer.from('name: caf\u00e9', 'latin1'));
        return join(folder, 'l');
      },
      'FILE_BINARY `FILE` is not UTF-8',
    ],
    [
      'a file that is too large',
      folder => {
        writeFileSync(join(folder, 'big'), '');
        truncateSync(join(folder, 'big'), maxYamlBytes + 1);
        return join(folder, 'big');
      },
      `FILE_TOO_LARGE \`FILE\` has ${maxYamlBytes + 1} bytes; at most ${maxYamlBytes} are read`,
    ],
    ['a name with NUL in it', folder => join(folder, 'a\0b'), 'FILE_UNREADABLE'],
  ];
  it.each(cases)('says what is wrong with %s', (_name, make, problem) => {
    const file = make(scratch());
    const [found, ...more] = problemsOf(() => readText(file));
    expect(more).toEqual([]);
    if (problem === 'FILE_UNREADABLE') expect(found).toMatch(/^FILE_UNREADABLE /);
    else expect(found?.replaceAll(file, 'FILE')).toBe(problem);
  });

  it('keeps every character, and drops a byte order mark', () => {
    const file = join(scratch(), 'a');
    writeFileSync(file, '\ufeff\u00e4\u{1f600}\r\nx');
    expect(readText(file)).toEqual({ file, text: '\u00e4\u{1f600}\r\nx' });
  });

  it('reads an empty file as empty', () => {
    const file = join(scratch(), 'a');
    writeFileSync(file, '');
    expect(readText(file).text).toBe('');
  });
});

describe('readBytes', () => {
  it('holds its limit for what it reads, not for what the file says of its size', () => {
    // Files of /proc state a size of nothing.
    expect(readBytes('/proc/self/status', 100_000).length).toBeGreaterThan(100);
    expect(problemsOf(() => readBytes('/proc/self/status', 10))).toEqual([
      'FILE_TOO_LARGE `/proc/self/status` has more than 10 bytes; at most 10 are read',
    ]);
  });

  it('reads exactly up to its limit', () => {
    const file = join(scratch(), 'a');
    writeFileSync(file, 'x'.repeat(200_000));
    expect(readBytes(file, 200_000)).toHaveLength(200_000);
    appendFileSync(file, 'y');
    expect(problemsOf(() => readBytes(file, 200_000))).toHaveLength(1);
  });

  it('says that a file may not be read', () => {
    const folder = scratch();
    writeFileSync(join(folder, 'secret'), 'x', { mode: 0o000 });
    chmodSync(folder, 0o755);
    expect(asNobody(() => problemsOf(() => readBytes(join(folder, 'secret'), 9)))).toEqual([
      expect.stringMatching(/^FILE_UNREADABLE .* cannot be read: EACCES: permission denied/),
    ]);
  });
});

describe('realPath', () => {
  it.each([
    ['/proc/self/environ', '/proc/self/environ'],
    ['/proc/thread-self/environ', '/proc/thread-self/environ'],
    ['/proc/./self//fd/3', '/proc/self/fd/3'],
    ['/proc/self/../../etc', '/etc'],
  ])('does not take itself for the process that is meant: %s', (path, real) => {
    expect(realPath(path)).toBe(real);
  });

  const tree = () => {
    const root = scratch();
    mkdirSync(join(root, 'in', 'sub'), { recursive: true });
    mkdirSync(join(root, 'out', 'deep'), { recursive: true });
    writeFileSync(join(root, 'out', 'secret'), '');
    const link = (target: string, name: string) => symlinkSync(target, join(root, 'in', name));
    link('../out/secret', 'to-file');
    link('../out', 'to-folder');
    link('../out/not-yet', 'to-nothing');
    link(join(root, 'out', 'not', 'yet'), 'to-nothing-absolute');
    link('to-nothing', 'to-a-link-to-nothing');
    link('../in/to-folder/not-yet', 'through-a-link-to-nothing');
    link('sub/../../out/not-yet', 'up-to-nothing');
    link('to-folder/deep/../../in/new', 'up-behind-a-link');
    link('loop-b', 'loop-a');
    link('loop-a', 'loop-b');
    link('self/x', 'self');
    return root;
  };

  it.each([
    ['in/sub', 'in/sub'],
    ['in/to-file', 'out/secret'],
    ['in/to-folder', 'out'],
    ['in/to-folder/secret', 'out/secret'],
    ['in/to-folder/new/file', 'out/new/file'],
    ['in/none/at/all', 'in/none/at/all'],
    // Writing to a link that leads nowhere makes what it names.
    ['in/to-nothing', 'out/not-yet'],
    ['in/to-nothing/below', 'out/not-yet/below'],
    ['in/to-nothing-absolute', 'out/not/yet'],
    ['in/to-a-link-to-nothing', 'out/not-yet'],
    ['in/through-a-link-to-nothing', 'out/not-yet'],
    ['in/up-to-nothing', 'out/not-yet'],
    ['in/up-behind-a-link', 'in/new'],
  ])('takes %s for %s', (path, real) => {
    const root = tree();
    expect(realPath(join(root, path))).toBe(join(root, real));
  });

  it.each(['in/loop-a', 'in/loop-b/x', 'in/self', 'in/self/y'])('comes to an end on the loop %s', path => {
    const root = tree();
    expect(realPath(join(root, path))).toMatch(new RegExp(`^${root}/in/`));
  });

  it.each(['/', '/\0', '/nothing/here\0', '', '.', 'relative/none'])('does not throw on %j', path => {
    expect(typeof realPath(path)).toBe('string');
  });

  it('follows links in folders that it may not list, and keeps the name in those that it may not enter', () => {
    const root = tree();
    for (const folder of [root, join(root, 'in')]) chmodSync(folder, 0o711);
    chmodSync(join(root, 'out'), 0o700);
    expect(asNobody(() => realPath(join(root, 'in/to-file')))).toBe(join(root, 'out/secret'));
  });

  it('resolves the folder that a process is in', () => {
    expect(realPath(`/proc/${process.pid}/cwd`)).toBe(process.cwd());
  });
});

describe('packs', () => {
  it('finds `default` by its name, and nothing by a path', () => {
    expect(packFile('default')).toMatch(/policies\/default\.yaml$/);
    for (const name of ['../policies/default', 'default.yaml', '', 'Default', '__proto__', 'none'])
      expect([name, packFile(name)]).toEqual([name, undefined]);
  });

  it('resolves what `extends` names', () => {
    const folder = scratch();
    writeFileSync(join(folder, 'base.yaml'), 'version: 1');
    const from = { file: join(folder, 'policy.yaml'), text: '' };
    expect(resolveExtends('./base.yaml', from)).toEqual({ file: join(folder, 'base.yaml'), text: 'version: 1' });
    expect(resolveExtends(join(folder, 'base.yaml'), from).text).toBe('version: 1');
    expect(resolveExtends('default', from).file).toBe(packFile('default'));
    expect(problemsOf(() => resolveExtends('nothing', from))).toEqual(['FILE_MISSING there is no pack `nothing`']);
    expect(problemsOf(() => resolveExtends('./none.yaml', from))).toEqual([
      `FILE_MISSING there is no file \`${join(folder, 'none.yaml')}\``,
    ]);
  });
});
