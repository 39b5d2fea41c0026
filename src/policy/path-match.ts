import { segmentsOf } from './glob.ts';
import { coversSegment, fits, readSegment, type Segment, type Table, tableOf, touchesSegment } from './segment.ts';

/** A path as an operation names it. */
export interface NamedPath {
  readonly path: string;
  readonly glob?: boolean;
  readonly tree?: boolean;
}

/** Any number of names of any kind: the rest of a tree, or `**` where the shell takes it so. */
const anything = 0;
type Part = Segment | typeof anything;

/** What a path can be, ready to be matched. */
export interface PathShape {
  readonly segments: readonly Part[];
  /** The path in one piece, `/a/b`, and empty for the root; absent when the shell has to complete it. */
  readonly text?: string;
  /** That text and each folder above it, the root last; empty when there is no text. */
  readonly chain: readonly string[];
  /** True when the path stands for names below it that nobody said. */
  readonly open: boolean;
}

export function shapeOf({ path, glob, tree }: NamedPath): PathShape {
  const names = segmentsOf(path);
  const segments: Part[] = glob ? names.map(name => (name === '**' ? anything : readSegment(name))) : names;
  const chain = glob ? [] : chainOf(names);
  if (tree) segments.push(anything);
  const open = segments.includes(anything);
  return glob ? { segments, open, chain } : { segments, open, chain, text: chain[0] ?? '' };
}

function chainOf(names: readonly string[]): string[] {
  const chain = [''];
  let text = '';
  for (const name of names) {
    text += `/${name}`;
    chain.push(text);
  }
  return chain.reverse();
}

/** Names as a path; the root is empty. */
export function textOf(names: readonly string[]): string {
  return names.map(name => `/${name}`).join('');
}

/** A first look that settles most pairs: names at one of the ends that are not the same. */
function differs(rule: readonly string[], path: readonly Part[]): boolean {
  return unequal(rule[0], path[0]) || unequal(rule.at(-1), path.at(-1));
}

function unequal(rule: string | undefined, segment: Part | undefined): boolean {
  return typeof segment === 'string' && rule !== undefined && rule !== segment && !/[*?]/.test(rule);
}

/** True when every file that the path can stand for matches the rule: enough to allow. */
export function covers(rule: readonly string[], { segments: path }: PathShape): boolean {
  if (differs(rule, path)) return false;
  return fits(rule.length, path.length, (from, i, j) => {
    const [left, right] = [rule[i], path[j]];
    if (left === undefined && right === undefined) return true;
    if (left === '**') return from(i + 1, j) || from(i, j + 1);
    // Both no name at all and one of any kind with more behind it have to match.
    if (right === anything) return from(i, j + 1) && left === '*' && from(i + 1, j);
    if (left === undefined || right === undefined) return false;
    return from(i + 1, j + 1) && coversSegment(left, right);
  });
}

/** True when some file that the path can stand for matches the rule: enough to deny. */
export function touches(rule: readonly string[], { segments, open }: PathShape): boolean {
  if (differs(rule, segments)) return false;
  const touching = touchTable(rule, segments);
  const floats = open && rule[0] === '**' && rule.some(segment => segment !== '**');
  return floats ? touchesNamed(rule, segments, touching) : touching(0, 0);
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
    return left !== undefined && right !== undefined && touching(i + 1, j + 1) && touchesSegment(left, right);
  });
}
