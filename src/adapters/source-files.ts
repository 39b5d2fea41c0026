import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { inputError, messageOf } from '../errors.ts';

/** A file found below the paths that a user named. */
export interface SourceFile {
  readonly path: string;
  /** Absent when it was not read; then `skipped` says why. */
  readonly text?: string;
  readonly skipped?: string;
}

const skippedFolders = new Set(['.git', 'node_modules', '.venv', 'venv', '__pycache__']);
const maxBytes = 5 * 1024 * 1024;

/** Every file below the given paths. A path that does not exist is an error; one that cannot be read is said, never left out. */
export function* sourceFiles(paths: readonly string[]): Generator<SourceFile> {
  for (const path of paths) {
    if (!existsSync(path)) throw inputError('FILE_MISSING', `there is no file or folder \`${path}\``);
    yield* statSync(path).isDirectory() ? below(path) : [read(path)];
  }
}

function* below(folder: string): Generator<SourceFile> {
  for (const entry of readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(folder, entry.name);
    // A link may lead out of the folder, or round in a circle.
    if (entry.isSymbolicLink()) continue;
    if (entry.isDirectory()) {
      if (!skippedFolders.has(entry.name)) yield* below(path);
    } else if (entry.isFile()) yield read(path);
  }
}

function read(path: string): SourceFile {
  try {
    if (statSync(path).size > maxBytes) return { path, skipped: `larger than ${maxBytes} bytes` };
    const bytes = readFileSync(path);
    if (bytes.subarray(0, 8_192).includes(0)) return { path, skipped: 'binary' };
    return { path, text: bytes.toString('utf8') };
  } catch (error) {
    return { path, skipped: messageOf(error) };
  }
}
