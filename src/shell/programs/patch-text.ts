import type { Operation } from '../../operation.ts';
import { literalArg } from '../arg.ts';
import type { Invocation } from '../program.ts';

/** The first so many lines of a patch are read. */
const maxLines = 20_000;
const header = /^(---|\+\+\+|rename (?:from|to)|copy to) "?([^\t\r"]+)/;

/** The files that a patch changes, which stand in its text: `+++ b/src/a.ts`, with `strip` folders taken off. */
export function patchedFiles(text: string, strip: number, invocation: Invocation): Operation[] {
  const names = new Set<string>();
  for (const line of text.split('\n', maxLines)) {
    const [, kind = '', name = ''] = header.exec(line) ?? [];
    if (name === '' || name === '/dev/null') continue;
    // Names after `rename` and `copy` have no folder in front.
    const parts = name.trimEnd().split('/');
    names.add(/^[-+]/.test(kind) ? parts.slice(Math.min(strip, parts.length - 1)).join('/') : parts.join('/'));
  }
  return [...names].flatMap(name => invocation.paths('write', literalArg(name)));
}
