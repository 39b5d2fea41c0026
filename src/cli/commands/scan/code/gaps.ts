import { printable } from '../../../../render/paint.ts';
import type { Io } from '../../../io.ts';
import { many } from '../output.ts';
import type { Gap } from './outcome.ts';

/** Files that were scanned in part and are named; a large project has hundreds, for one reason. */
const mostNamed = 20;

/** What was not scanned is not clean: every file of which nothing was, and some of those that were in part. */
export function sayCodeGaps(gaps: readonly Gap[], io: Io): void {
  for (const { path, why, isUnread } of gaps)
    if (isUnread) io.err(`not scanned: ${printable(path)}: ${printable(why)}`);
  const partly = gaps.filter(({ isUnread }) => isUnread !== true);
  for (const { path, why } of partly.slice(0, mostNamed))
    io.err(`scanned in part: ${printable(path)}: ${printable(firstOf(why))}`);
  const rest = partly.length - mostNamed;
  if (rest > 0) io.err(`scanned in part: ${many(rest, 'more file')}; --format json names them all`);
}

/** How many files were not scanned, and how many in part, for the last line. */
export function gapCounts(gaps: readonly Gap[]): string[] {
  const unread = gaps.filter(({ isUnread }) => isUnread).length;
  const partly = gaps.length - unread;
  return [...(partly === 0 ? [] : [`${partly} scanned in part`]), ...(unread === 0 ? [] : [`${unread} not scanned`])];
}

function firstOf(why: string): string {
  const [first = '', ...more] = why.split('; ');
  return more.length === 0 ? first : `${first}, and ${many(more.length, 'more reason')}`;
}
