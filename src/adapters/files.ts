import {
  closeSync,
  constants,
  existsSync,
  fstatSync,
  openSync,
  readlinkSync,
  readSync,
  realpathSync,
  type Stats,
} from 'node:fs';
import { basename, dirname, isAbsolute, join, normalize, resolve } from 'node:path';
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

/** Reads a file that a user or an agent named, up to a limit; never waits for a pipe. Throws `InputError`. */
export function readBytes(file: string, maxBytes: number): Buffer {
  let handle: number | undefined;
  try {
    // Not blocking, and looked at once it is open: what the name stands for may change in between.
    handle = openSync(file, constants.O_RDONLY | constants.O_NONBLOCK);
    const stat = fstatSync(handle);
    if (!stat.isFile()) throw notAFile(file, stat);
    return readUpTo(handle, file, stat.size, maxBytes);
  } catch (error) {
    if (error instanceof Error && error.name === 'InputError') throw error;
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR')
      throw inputError('FILE_MISSING', `there is no file \`${file}\``, `looked in ${resolve(dirname(file))}`);
    throw inputError('FILE_UNREADABLE', `\`${file}\` cannot be read: ${messageOf(error)}`, undefined, error);
  } finally {
    if (handle !== undefined) closeSync(handle);
  }
}

function notAFile(file: string, stat: Stats): Error {
  return inputError(
    'FILE_UNREADABLE',
    `\`${file}\` is not a file`,
    stat.isDirectory() ? 'name a file inside the folder' : undefined,
  );
}

/** A file may grow while it is read, and some (`/proc`) do not say their size: the limit holds for what is read. */
function readUpTo(handle: number, file: string, stated: number, maxBytes: number): Buffer {
  const tooLarge = (found: string) =>
    inputError(
      'FILE_TOO_LARGE',
      `\`${file}\` has ${found} bytes; at most ${maxBytes} are read`,
      'is this the file you meant?',
    );
  if (stated > maxBytes) throw tooLarge(String(stated));
  const chunks: Buffer[] = [];
  for (let size = 0; ; ) {
    const chunk = Buffer.allocUnsafe(Math.min(Math.max(stated - size + 1, 65_536), 16 * 1024 * 1024));
    const read = readSync(handle, chunk);
    if (read === 0) return Buffer.concat(chunks, size);
    size += read;
    if (size > maxBytes) throw tooLarge(`more than ${maxBytes}`);
    chunks.push(chunk.subarray(0, read));
  }
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

/** As many links in a row as Linux follows. */
const maxLinks = 40;

/**
 * Where a path really leads: symbolic links resolved, also one whose target does not exist yet, because writing to it
 * makes what it names; what does not exist is appended. Never throws; what cannot be resolved is returned as it is.
 */
export function realPath(path: string): string {
  // There each process finds itself: for ours the links mean something else than for the program that follows them.
  const plain = normalize(path);
  if (/^\/proc\/(?:thread-)?self(?:\/|$)/.test(plain)) return plain;
  let existing = path;
  let rest = '';
  let links = 0;
  for (;;) {
    try {
      const real = realpathSync.native(existing);
      return rest === '' ? real : join(real, rest);
    } catch {
      const target = links < maxLinks ? linkTarget(existing) : undefined;
      if (target !== undefined) {
        links += 1;
        existing = target;
        continue;
      }
      const parent = dirname(existing);
      if (parent === existing) return path;
      rest = join(basename(existing), rest);
      existing = parent;
    }
  }
}

/** What a symbolic link names, as a path; nothing when it is none, or cannot be read. */
function linkTarget(path: string): string | undefined {
  try {
    const target = readlinkSync(path);
    return isAbsolute(target) ? target : `${realpathSync.native(dirname(path))}/${target}`;
  } catch {
    return undefined;
  }
}
