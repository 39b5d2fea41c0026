import { posix } from 'node:path';

/** Where a bare name and a full path mean the same program. */
const standardFolders = /^\/(?:usr\/(?:local\/)?)?s?bin\/(?=[^/]+$)/;

/** `/usr/bin/cat` is `cat`; any other path stays the file that it names. */
export function programName(text: string): string {
  return posix.isAbsolute(text) && !text.includes('..') ? posix.normalize(text).replace(standardFolders, '') : text;
}
