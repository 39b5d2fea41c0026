import { resolve } from 'node:path';
import { readBytes } from '../../../../adapters/files.ts';
import { loadParsers } from '../../../../adapters/parsers.ts';
import { today } from '../../../../adapters/policy-places.ts';
import { createProjectReader } from '../../../../adapters/project-reader.ts';
import { InputError, messageOf } from '../../../../errors.ts';
import { type CodeScan, createCodeScanner, type ReadProjectFile } from '../../../../scan/code/scanner.ts';
import { type SuppressionTerms, withSuppressions } from '../../../../scan/code/suppressions.ts';

/** What was found in a file. Without findings and with an `error`, `isUnread` says that nothing of it was looked at. */
export interface FileScan extends CodeScan {
  readonly isUnread?: true;
}

/** Scans files by the paths that they have from a folder. Never throws. */
export type ScanFile = (path: string) => FileScan;

type Reviewed = NonNullable<SuppressionTerms['reviewed']>;

const longest = 5 * 1024 * 1024;

/**
 * A scanner of the files below a folder, by the comments that suppress findings today; with `reviewed`, only by those that
 * stood in a file as it gives it.
 */
export async function createFileScanner(folder: string, reviewed?: Reviewed): Promise<ScanFile> {
  const scanText = await createTextScanner(createProjectReader(folder), reviewed);
  return path => {
    const read = readCode(resolve(folder, path));
    return 'text' in read ? scanText(path, read.text) : { findings: [], error: read.why, isUnread: true };
  };
}

/** Scans texts as files of a project whose other files are read by `read`. */
export async function createTextScanner(
  read: ReadProjectFile,
  reviewed?: Reviewed,
): Promise<(path: string, text: string) => FileScan> {
  const parsers = await loadParsers();
  const terms = { today: today(), parsers, ...(reviewed === undefined ? {} : { reviewed }) };
  const scanner = withSuppressions(createCodeScanner(parsers, read), terms);
  return (path, text) => {
    try {
      return scanner.scan(path, text);
    } catch (error) {
      return { findings: [], error: messageOf(error), isUnread: true };
    }
  };
}

/** The text of a file of source code, or why it is not read. */
export function readCode(path: string): { readonly text: string } | { readonly why: string } {
  try {
    const bytes = readBytes(path, longest);
    return bytes.subarray(0, 8_192).includes(0) ? { why: 'binary' } : { text: bytes.toString('utf8') };
  } catch (error) {
    return { why: error instanceof InputError ? (error.problems[0]?.message ?? '') : messageOf(error) };
  }
}
