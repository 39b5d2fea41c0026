import { type Dirent, existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { inputError, messageOf } from '../errors.ts';
import { readBytes } from './files.ts';

/** A file found below the paths that a user named. */
export interface SourceFile {
  readonly path: string;
  /** Absent when it was not read; then `skipped` says why. */
  readonly text?: string;
  readonly skipped?: string;
}

const skippedFolders = new Set(['.git', 'node_modules', '.venv', 'venv', '__pycache__']);
const maxBytes = 5 * 1024 * 1024;

/**
 * Every file below the given paths, but for folders of tools (`.git`, `node_modules`, virtual environments). A path
 * that does not exist is an error; one that cannot be read is said, never left out.
 */
export function* sourceFiles(paths: readonly string[]): Generator<SourceFile> {
  for (const path of paths) {
    if (!existsSync(path)) throw inputError('FILE_MISSING', `there is no file or folder \`${path}\``);
    yield* statSync(path).isDirectory() ? below(path) : [read(path)];
  }
}

function* below(folder: string): Generator<SourceFile> {
  const entries = entriesOf(folder);
  if (!Array.isArray(entries)) return yield { path: folder, skipped: entries.skipped };
  for (const entry of entries) {
    const path = join(folder, entry.name);
    // A link may lead out of the folder, or round in a circle.
    if (entry.isSymbolicLink()) yield { path, skipped: 'a symbolic link' };
    else if (!entry.isDirectory()) yield read(path);
    else if (!skippedFolders.has(entry.name)) yield* below(path);
  }
}

function entriesOf(folder: string): Dirent[] | { readonly skipped: string } {
  try {
    return readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch (error) {
    return { skipped: messageOf(error) };
  }
}

function read(path: string): SourceFile {
  try {
    const bytes = readBytes(path, maxBytes);
    if (bytes.subarray(0, 8_192).includes(0)) return { path, skipped: 'binary' };
    return { path, text: bytes.toString('utf8') };
  } catch (error) {
    return { path, skipped: messageOf(error) };
  }
}
