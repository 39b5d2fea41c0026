import { anything, type Part, type PathShape } from '../../src/policy/path-match.ts';
import { coversSegment, fits, type Table, tableOf, touchesSegment } from '../../src/policy/segment.ts';

/** True when some file that the path can stand for matches the rule: enough to deny. */
export function touches(exact: readonly string[], path: PathShape): boolean {
  // To some file systems `.GIT` is `.git`.
  const rule = exact.map(segment => segment.toLowerCase());
  const segments = path.segments.map(foldPart);
  const touching = touchTable(rule, segments);
  const floats = rule[0] === '**' && rule.some(segment => segment !== '**');
  return floats ? touchesNamed(rule, segments, touching) : touching(0, 0);
}

function foldPart(part: Part): Part {
  if (part === anything) return part;
  return typeof part === 'string' ? part.toLowerCase() : { shape: part.shape.toLowerCase() };
}

/** Whether what is left of the rule can match what is left of the path. */
function touchTable(rule: readonly string[], path: readonly Part[]): Table {
  return tableOf(rule.length, path.length, (from, i, j) => {
    const [left, right] = [rule[i], path[j]];
    if (left === undefined && right === undefined) return true;
    if (left === '**' || right === anything) return from(i + 1, j) || from(i, j + 1);
    return left !== undefined && right !== undefined && from(i + 1, j + 1) && touchesSegment(left, right);
  });
}

// A pattern that floats names files, not the trees above them: `grep -r x .` is no read of each `**/.env`. It touches a
// tree only where a name of the path itself is one of the pattern's: `rm -r .git` for `**/.git/hooks/**`.
function touchesNamed(rule: readonly string[], path: readonly Part[], touching: Table): boolean {
  return fits(rule.length, path.length, (from, i, j) => {
    const [left, right] = [rule[i], path[j]];
    if (left === '**' || right === anything) return from(i + 1, j) || from(i, j + 1);
    if (left === undefined || right === undefined || !touching(i + 1, j + 1)) return false;
    if (typeof right === 'string') return touchesSegment(left, right);
    if (/^\*+(?:\.[a-z0-9]+)?$/.test(right.shape)) return coversSegment(left, right);
    return isAlike(left, right.shape) ? touchesSegment(left, right) : coversSegment(left, right);
  });
}

/** Whether a glob has the names of a pattern in mind: a name without wildcards, a common beginning, letters in common. */
function isAlike(pattern: string, glob: string): boolean {
  if (!/[*?]/.test(pattern) || (/^\.?[^*?.]/.test(pattern) && /^\.?[^*?.]/.test(glob))) return true;
  const pieces = (text: string) => text.replace(/(?<=[*?])\.[^*?]*$/, '').match(/[^*?]{3,}/g) ?? [];
  return pieces(pattern).some(a => pieces(glob).some(b => a.includes(b) || b.includes(a)));
}
