import { existsSync, mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { inputError } from '../../errors.ts';
import { readBytes } from '../files.ts';

/** The largest bundle that is read: far above any run, far below what would exhaust a runner. */
const maxBundleBytes = 1024 * 1024 * 1024;

/** Reads every file of a bundle, by its path below the folder. Throws `InputError` when it cannot be one. */
export function readBundle(folder: string): Map<string, Uint8Array> {
  if (!existsSync(folder)) throw inputError('FILE_MISSING', `there is no bundle \`${folder}\``);
  if (!statSync(folder).isDirectory())
    throw inputError('BUNDLE_INVALID', `\`${folder}\` is not a folder`, 'name the folder that holds `manifest.json`');
  const files = new Map<string, Uint8Array>();
  let total = 0;
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (entry.isDirectory()) continue;
    const file = join(entry.parentPath, entry.name);
    const path = relative(folder, file);
    // A link could stand for a file that is not part of the bundle.
    if (!entry.isFile()) throw inputError('BUNDLE_INVALID', `\`${path}\` in the bundle is not a plain file`);
    total += sizeOf(file);
    if (total > maxBundleBytes)
      throw inputError('FILE_TOO_LARGE', `\`${folder}\` holds more than ${maxBundleBytes} bytes`);
    files.set(path, readBytes(file, maxBundleBytes));
  }
  return files;
}

/** A name that is not UTF-8 cannot be opened by the name that listing it gave; reading it then says so. */
function sizeOf(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.size ?? 0;
}

/** Writes a file of a bundle, folders included. */
export function writeBundleFile(folder: string, path: string, content: string | Uint8Array): void {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  writeFileSync(file, content, { mode: 0o600 });
}
