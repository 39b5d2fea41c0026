import { fits } from '../segment.ts';

/** True when every text that the inner pattern fits, the outer one fits too; `*` stands for any text. */
export function coversName(outer: string, inner: string): boolean {
  const [wide, narrow] = [[...outer], [...inner]];
  return fits(wide.length, narrow.length, (from, i, j) => {
    const [left, right] = [wide[i], narrow[j]];
    if (left === undefined && right === undefined) return true;
    if (left === '*') return from(i + 1, j) || from(i, j + 1);
    return left !== undefined && left === right && from(i + 1, j + 1);
  });
}

/** True when some text fits both patterns. */
export function overlapsName(one: string, other: string): boolean {
  const [first, second] = [[...one], [...other]];
  return fits(first.length, second.length, (from, i, j) => {
    const [left, right] = [first[i], second[j]];
    if (left === undefined && right === undefined) return true;
    if (left === '*' || right === '*') return from(i + 1, j) || from(i, j + 1);
    return left !== undefined && left === right && from(i + 1, j + 1);
  });
}
