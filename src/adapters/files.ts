import { existsSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { dirname, isAbsolute, join, resolve } from 'node:path';
import { inputError, messageOf } from '../errors.ts';
import { maxYamlBytes, type SourceText } from '../yaml-file.ts';
import { packageRoot } from './package-root.ts';

/** Reads a text file that a user named. Throws `InputError` when it is missing, not a file, too large or not UTF-8. */
export function readText(file: string, maxBytes = maxYamlBytes): SourceText {
  const bytes = readBytes(file, maxBytes);
  if (bytes.includes(0)) throw inputError('FILE_BINARY', `\`${file}\` is a binary file`, 'expected text in UTF-8');
  try {
    return { file, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch (error) {
    throw inputError('FILE_BINARY', `\`${file}\` is not UTF-8`, 'save the file as UTF-8', error);
  }
}

/** Reads a file that a user named, up to a limit. Throws `InputError`. */
export function readBytes(file: string, maxBytes: number): Buffer {
  try {
    const { size } = fileInfo(file);
    if (size > maxBytes)
      throw inputError(
        'FILE_TOO_LARGE',
        `\`${file}\` has ${size} bytes; at most ${maxBytes} are read`,
        'is this the file you meant?',
      );
    return readFileSync(file);
  } catch (error) {
    if (error instanceof Error && error.name === 'InputError') throw error;
    throw inputError('FILE_UNREADABLE', `\`${file}\` cannot be read: ${messageOf(error)}`, undefined, error);
  }
}

function fileInfo(file: string): { size: number } {
  if (!existsSync(file))
    throw inputError('FILE_MISSING', `there is no file \`${file}\``, `looked in ${resolve(dirname(file))}`);
  const stat = statSync(file);
  if (!stat.isFile())
    throw inputError(
      'FILE_UNREADABLE',
      `\`${file}\` is not a file`,
      stat.isDirectory() ? 'name a file inside the folder' : undefined,
    );
  return stat;
}

/** A pack by its name (`default`), or nothing when there is no such pack. */
export function packFile(name: string): string | undefined {
  const file = join(packageRoot(), 'policies', `${name}.yaml`);
  return /^[a-z][a-z0-9-]*$/.test(name) && existsSync(file) ? file : undefined;
}

/** Finds what `extends` names: a pack, or a file relative to the one that names it. */
export function resolveExtends(reference: string, from: SourceText): SourceText {
  const pack = packFile(reference);
  if (pack !== undefined) return readText(pack);
  if (/^[a-z][a-z0-9-]*$/.test(reference))
    throw inputError('FILE_MISSING', `there is no pack \`${reference}\``, 'name a pack, or a file as `./name.yaml`');
  return readText(isAbsolute(reference) ? reference : join(dirname(from.file), reference));
}

/**
 * Where a path really leads: symbolic links resolved as far as the path exists, the rest appended. Never throws; a
 * path that cannot be resolved is returned as it is.
 */
export function realPath(path: string): string {
  let existing = path;
  let rest = '';
  for (;;) {
    try {
      const real = realpathSync.native(existing);
      return rest === '' ? real : join(real, rest);
    } catch {
      const parent = dirname(existing);
      if (parent === existing) return path;
      rest =
        rest === ''
          ? existing.slice(parent === '/' ? 1 : parent.length + 1)
          : join(existing.slice(parent === '/' ? 1 : parent.length + 1), rest);
      existing = parent;
    }
  }
}
