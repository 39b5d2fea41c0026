import { segmentsOf } from './glob.ts';
import { coversSegment, fits, readSegment, type Segment } from './segment.ts';

/** A path as an operation names it. */
export interface NamedPath {
  readonly path: string;
  readonly glob?: boolean;
  readonly tree?: boolean;
}

/** Any number of names of any kind: the rest of a tree, or `**` where the shell takes it so. */
export const anything = 0;
export type Part = Segment | typeof anything;

/** What a path can be, ready to be matched. */
export interface PathShape {
  readonly segments: readonly Part[];
  /** The path in one piece, `/a/b`, and empty for the root; absent when the shell has to complete it. */
  readonly text?: string;
  /** True when the path stands for names below it that nobody said. */
  readonly open: boolean;
}

export function shapeOf({ path, glob, tree }: NamedPath): PathShape {
  const names = segmentsOf(path);
  const segments: Part[] = glob ? names.map(name => (name === '**' ? anything : readSegment(name))) : [...names];
  if (tree) segments.push(anything);
  const open = segments.includes(anything);
  return glob ? { segments, open } : { segments, open, text: names.length === 0 ? '' : `/${names.join('/')}` };
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
  // Until something can be any number of names, there is one way for both to go together.
  let start = 0;
  for (; start < rule.length && start < path.length; start++) {
    const [left, right] = [rule[start], path[start]];
    if (left === undefined || left === '**' || right === undefined || right === anything) break;
    if (!coversSegment(left, right)) return false;
  }
  if (rule[start] === '**' && rule.length === start + 1) return true;
  return coversRest(rule.slice(start), path.slice(start));
}

function coversRest(rule: readonly string[], path: readonly Part[]): boolean {
  if (rule.length === 0) return path.length === 0;
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
