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

/** A file below the paths that a user named, not yet read, and its path in bytes, for not all are UTF-8; or why not. */
export type FoundFile =
  | { readonly path: string; readonly kind: 'file' | 'link'; readonly name: Buffer }
  | { readonly path: string; readonly kind: 'unreadable'; readonly why: string };

const skippedFolders = new Set(['.git', 'node_modules', '.venv', 'venv', '__pycache__']);
const maxBytes = 5 * 1024 * 1024;

/**
 * Every file and symbolic link below the given paths, but for folders of tools (`.git`, `node_modules`, virtual
 * environments). A path that does not exist is an error; what cannot be listed is said, never left out.
 */
export function* filesBelow(paths: readonly string[]): Generator<FoundFile> {
  for (const path of paths) {
    if (!existsSync(path)) throw inputError('FILE_MISSING', `there is no file or folder \`${path}\``);
    // Named itself, a link stands for what it leads to.
    if (statSync(path).isDirectory()) yield* below(path, Buffer.from(path));
    else yield { path, kind: 'file', name: Buffer.from(path) };
  }
}

const slash = Buffer.from('/');

function* below(folder: string, bytes: Buffer): Generator<FoundFile> {
  const entries = entriesOf(bytes);
  if (!Array.isArray(entries)) return yield { path: folder, kind: 'unreadable', why: entries.skipped };
  for (const { entry, text } of entries) {
    const path = join(folder, text);
    const name = Buffer.concat([bytes, slash, entry.name]);
    // A link may lead out of the folder, or round in a circle.
    if (entry.isSymbolicLink()) yield { path, kind: 'link', name };
    else if (!entry.isDirectory()) yield { path, kind: 'file', name };
    else if (!skippedFolders.has(text)) yield* below(path, name);
  }
}

interface Entry {
  readonly entry: Dirent<Buffer>;
  readonly text: string;
}

function entriesOf(folder: Buffer): Entry[] | { readonly skipped: string } {
  try {
    return readdirSync(folder, { withFileTypes: true, encoding: 'buffer' })
      .map(entry => ({ entry, text: entry.name.toString('utf8') }))
      .sort((a, b) => (a.text < b.text ? -1 : 1));
  } catch (error) {
    return { skipped: messageOf(error) };
  }
}

/** The texts of `filesBelow`, each whole; links, binary files and long ones are said to be skipped. */
export function* sourceFiles(paths: readonly string[]): Generator<SourceFile> {
  for (const file of filesBelow(paths)) {
    const { path, kind } = file;
    if (kind === 'unreadable') yield { path, skipped: file.why };
    else yield kind === 'link' ? { path, skipped: 'a symbolic link' } : read(path);
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
