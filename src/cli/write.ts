import { lstatSync, mkdirSync, renameSync, rmSync, type Stats, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { inputError, messageOf } from '../errors.ts';

/** Writes a file that a user named, folders included: whole, or not at all. Throws `InputError` when it cannot. */
export function writeText(file: string, text: string): void {
  try {
    mkdirSync(dirname(file), { recursive: true });
    // A device, a pipe or a link is written to, never replaced.
    if (statOf(file)?.isFile() === false) writeFileSync(file, text);
    else replace(file, text);
  } catch (error) {
    throw inputError('ARGUMENT_INVALID', `\`${file}\` cannot be written: ${messageOf(error)}`, undefined, error);
  }
}

/** Also true of a link that leads nowhere: writing to it would make what it names. */
export function isThere(path: string): boolean {
  return statOf(path) !== undefined;
}

function statOf(path: string): Stats | undefined {
  try {
    return lstatSync(path);
  } catch {
    return undefined;
  }
}

function replace(file: string, text: string): void {
  const draft = `${file}.${process.pid}.part`;
  try {
    writeFileSync(draft, text, { flag: 'wx' });
    renameSync(draft, file);
  } finally {
    rmSync(draft, { force: true });
  }
}
