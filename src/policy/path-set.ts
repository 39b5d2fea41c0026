import { covers, type PathShape, textOf, touches } from './path-match.ts';

/** Many patterns, asked as one. */
export interface PathSet {
  /** True when one of them covers the path. */
  covers(path: PathShape): boolean;
  /** True when one of them touches the path. */
  touches(path: PathShape): boolean;
}

/**
 * Puts patterns together, each given as its segments. Every path of every call is asked about, so what most patterns look
 * like (a file, or a tree) is answered from the text of the path, and of the others only those are looked at name by name
 * whose fixed letters stand in it.
 */
export function createPathSet(rules: readonly (readonly string[])[]): PathSet {
  const files = new Set<string>();
  const trees = new Set<string>();
  const others: Other[] = [];
  for (const rule of rules) {
    const wild = rule.findIndex(segment => /[*?]/.test(segment));
    if (wild < 0) files.add(textOf(rule));
    else if (wild === rule.length - 1 && rule[wild] === '**') trees.add(textOf(rule.slice(0, wild)));
    else others.push(otherOf(rule, wild));
  }
  const starts = [...files, ...trees];
  // A path that the shell completes has no text of its own.
  const whole = rules.map(rule => ({ rule, start: '', pieces: [], blank: true }));
  const some = (path: PathShape, fits: typeof covers) =>
    (path.text === undefined ? whole : others).some(other => mayFit(other, path) && fits(other.rule, path));
  return {
    covers: path =>
      (!path.open && path.text !== undefined && files.has(path.text)) || isInside(path, trees) || some(path, covers),
    touches: path => (path.text !== undefined && reaches(path, path.text)) || some(path, touches),
  };

  function reaches(path: PathShape, text: string): boolean {
    return files.has(text) || isInside(path, trees) || (path.open && starts.some(start => isBelow(start, text)));
  }
}

/** A pattern with wildcards elsewhere than at its end. */
interface Other {
  readonly rule: readonly string[];
  /** The folders before its first wildcard; empty when it floats. */
  readonly start: string;
  /** The longest run of fixed letters of each of its segments that has any. */
  readonly pieces: readonly string[];
  /** Whether one of its segments has no fixed letter. */
  readonly blank: boolean;
}

function otherOf(rule: readonly string[], wild: number): Other {
  const pieces = rule
    .filter(segment => segment !== '**')
    .map(segment => segment.split(/[*?]+/).reduce((a, b) => (b.length > a.length ? b : a), ''));
  const fixed = pieces.filter(piece => piece !== '');
  return { rule, start: textOf(rule.slice(0, wild)), pieces: fixed, blank: fixed.length < pieces.length };
}

/** False only where the rule certainly neither covers nor touches the path. */
function mayFit({ rule, start, pieces, blank }: Other, { text, open }: PathShape): boolean {
  if (text === undefined) return true;
  if (!open) return isBelow(text, start) && pieces.every(piece => text.includes(piece));
  if (rule[0] !== '**') return isBelow(text, start) || isBelow(start, text);
  // A pattern that floats meets a tree in one of the names that lead to it.
  return blank || pieces.length === 0 || pieces.some(piece => text.includes(piece));
}

/** Whether the path, or a folder above it, is one of the folders. */
function isInside({ chain }: PathShape, folders: ReadonlySet<string>): boolean {
  return folders.size > 0 && chain.some(folder => folders.has(folder));
}

function isBelow(path: string, folder: string): boolean {
  return path.startsWith(folder) && (path.length === folder.length || path[folder.length] === '/');
}
