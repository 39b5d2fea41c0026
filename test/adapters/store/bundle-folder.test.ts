import { execFileSync } from 'node:child_process';
import { mkdirSync, statSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readBundle, writeBundleFile } from '../../../src/adapters/store/bundle-folder.ts';
import { problemsOf } from '../../problems.ts';
import { scratch } from '../../scratch.ts';

const filled = () => {
  const folder = scratch();
  writeBundleFile(folder, 'manifest.json', '{}');
  writeBundleFile(folder, 'a/b/c.bin', Uint8Array.of(0, 255));
  writeBundleFile(folder, '.hidden', '');
  return folder;
};
const texts = (files: ReadonlyMap<string, Uint8Array>) =>
  [...files].map(([path, bytes]) => [path, Buffer.from(bytes).toString('hex')]).toSorted();
const content = [
  ['.hidden', ''],
  ['a/b/c.bin', '00ff'],
  ['manifest.json', '7b7d'],
];

describe('a bundle', () => {
  it('is read as it was written, by path, however the folder is named', () => {
    const folder = filled();
    for (const name of [folder, `${folder}/`, `${folder}/./a/..`, `./${relative('.', folder)}`, `${folder}//`])
      expect([name, texts(readBundle(name))]).toEqual([name, content]);
  });

  it('is written for its owner alone', () => {
    const folder = filled();
    expect(['a/b/c.bin', 'a/b', 'a'].map(path => statSync(join(folder, path)).mode & 0o777)).toEqual([
      0o600, 0o700, 0o700,
    ]);
  });

  it('is read through a link to its folder', () => {
    const folder = filled();
    const link = join(scratch(), 'link');
    symlinkSync(folder, link);
    expect(texts(readBundle(link))).toEqual(content);
  });

  const hostile: readonly (readonly [string, (folder: string) => void, string])[] = [
    [
      'a link to a file outside',
      folder => symlinkSync('/etc/passwd', join(folder, 'evil')),
      'BUNDLE_INVALID `evil` in the bundle is not a plain file',
    ],
    [
      'a link to a file inside',
      folder => symlinkSync('manifest.json', join(folder, 'evil')),
      'BUNDLE_INVALID `evil` in the bundle is not a plain file',
    ],
    [
      'a link to a folder',
      folder => symlinkSync('/etc', join(folder, 'a', 'evil')),
      'BUNDLE_INVALID `a/evil` in the bundle is not a plain file',
    ],
    [
      'a link round in a circle',
      folder => symlinkSync('..', join(folder, 'a', 'evil')),
      'BUNDLE_INVALID `a/evil` in the bundle is not a plain file',
    ],
    [
      'a pipe',
      folder => void execFileSync('mkfifo', [join(folder, 'evil')]),
      'BUNDLE_INVALID `evil` in the bundle is not a plain file',
    ],
    [
      'a file of two gibibytes',
      folder => {
        writeFileSync(join(folder, 'evil'), '');
        truncateSync(join(folder, 'evil'), 2 * 1024 ** 3);
      },
      'FILE_TOO_LARGE `FOLDER` holds more than 1073741824 bytes',
    ],
    [
      'a name that is not UTF-8',
      folder => writeFileSync(Buffer.concat([Buffer.from(`${folder}/`), Buffer.from([0xff, 0xfe])]), 'x'),
      'FILE_MISSING there is no file `FOLDER/\ufffd\ufffd`',
    ],
  ];
  it.each(hostile)('that holds %s is refused', (_name, plant, problem) => {
    const folder = filled();
    plant(folder);
    expect(problemsOf(() => readBundle(folder)).map(found => found.replaceAll(folder, 'FOLDER'))).toEqual([problem]);
  });

  it('may nest 200 folders deep', () => {
    const folder = scratch();
    const deep = Array.from({ length: 200 }, () => 'd').join('/');
    writeBundleFile(folder, `${deep}/x`, 'y');
    expect([...readBundle(folder).keys()]).toEqual([`${deep}/x`]);
  });

  it('that is not there, or is a file, is refused', () => {
    const folder = scratch();
    writeFileSync(join(folder, 'file'), '');
    mkdirSync(join(folder, 'empty'));
    expect(problemsOf(() => readBundle(join(folder, 'none')))).toEqual([
      `FILE_MISSING there is no bundle \`${join(folder, 'none')}\``,
    ]);
    expect(problemsOf(() => readBundle(join(folder, 'file')))).toEqual([
      `BUNDLE_INVALID \`${join(folder, 'file')}\` is not a folder`,
    ]);
    expect(readBundle(join(folder, 'empty')).size).toBe(0);
  });
});
