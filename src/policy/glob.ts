/**
 * Path patterns: `*` and `?` stay inside one path segment, `**` spans any number of segments, `{a,b}` is either.
 * `X/**` matches X itself too.
 *
 * A path of an operation may itself be a pattern (`rm build/*`) or stand for a tree (`rm -r build`), so a pattern is
 * asked one of two questions: does it *cover* the path (whatever the wildcards turn out to be, it matches: enough to
 * allow), or does it *touch* it (something the path may turn out to be matches: enough to deny)?
 */
export interface PathPattern {
  /** Each alternative of the braces, as segments. */
  readonly alternatives: readonly (readonly string[])[];
}

/** A path as an operation names it. */
export interface NamedPath {
  readonly path: string;
  readonly glob?: boolean;
  readonly tree?: boolean;
}

const maxAlternatives = 256;

/** Compiles a pattern that is absolute, or floats because it starts with `**`; the problem is one sentence. */
export function compilePath(pattern: string): PathPattern | { readonly problem: string } {
  const expanded = expandBraces(pattern);
  if (expanded === undefined)
    return { problem: `\`${pattern}\` has unbalanced braces, or more than ${maxAlternatives} alternatives` };
  for (const text of expanded) {
    if (!text.startsWith('/') && !text.startsWith('**/'))
      return { problem: `\`${pattern}\` is neither absolute nor starts with \`**/\`` };
    if (text.split('/').some(segment => segment === '..' || segment === '.'))
      return { problem: `\`${pattern}\` holds \`.\` or \`..\`` };
    if (text.split('/').some(segment => segment !== '**' && segment.includes('**')))
      return { problem: `in \`${pattern}\`, \`**\` must stand alone between slashes` };
  }
  return { alternatives: expanded.map(segmentsOf) };
}

/** `/a/b/` → `a`, `b`; the root is no segment at all. */
export function segmentsOf(path: string): string[] {
  return path.split('/').filter(segment => segment !== '');
}

function expandBraces(pattern: string): string[] | undefined {
  let open: string[] = [pattern];
  for (let rounds = 0; rounds < 16; rounds++) {
    const next: string[] = [];
    let changed = false;
    for (const text of open) {
      const match = /\{([^{}]*)\}/.exec(text);
      if (!match) {
        if (/[{}]/.test(text)) return undefined;
        next.push(text);
        continue;
      }
      changed = true;
      for (const choice of (match[1] ?? '').split(','))
        next.push(text.slice(0, match.index) + choice + text.slice(match.index + match[0].length));
    }
    if (next.length > maxAlternatives) return undefined;
    if (!changed) return next;
    open = next;
  }
  return undefined;
}

/** True when every file that the path can stand for matches the pattern. */
export function covers(pattern: PathPattern, path: NamedPath): boolean {
  const segments = segmentsOf(path.path);
  if (path.tree) segments.push('**');
  const wild = path.glob === true;
  return pattern.alternatives.some(alternative => coverSegments(alternative, segments, wild));
}

/** True when some file that the path can stand for matches the pattern. */
export function touches(pattern: PathPattern, path: NamedPath): boolean {
  const segments = segmentsOf(path.path);
  const wild = path.glob === true;
  return pattern.alternatives.some(alternative => {
    if (touchSegments(alternative, segments, wild)) return true;
    // A floating pattern names files, not the trees above them: `grep -r x .` is not a read of each `**/.env`.
    return path.tree === true && alternative[0] !== '**' && touchSegments(alternative, [...segments, '**'], wild);
  });
}

function coverSegments(rule: readonly string[], path: readonly string[], wild: boolean): boolean {
  return walk(rule, path, (pattern, segment) => coverSegment(pattern, segment, wild), false);
}

function touchSegments(rule: readonly string[], path: readonly string[], wild: boolean): boolean {
  return walk(rule, path, (pattern, segment) => touchSegment(pattern, segment, wild), true);
}

/** Matches two lists of segments: with `either` something the path may stand for must match, without it everything. */
function walk(
  rule: readonly string[],
  path: readonly string[],
  same: (rule: string, path: string) => boolean,
  either: boolean,
): boolean {
  const width = path.length + 1;
  const seen = new Map<number, boolean>();
  const from = (i: number, j: number): boolean => {
    const key = i * width + j;
    const known = seen.get(key);
    if (known !== undefined) return known;
    const answer = step(i, j);
    seen.set(key, answer);
    return answer;
  };
  const step = (i: number, j: number): boolean => {
    const [left, right] = [rule[i], path[j]];
    if (left === undefined && right === undefined) return true;
    if (left === '**') return from(i + 1, j) || (right !== undefined && from(i, j + 1));
    // A `**` of the path is no segment, or one of any name and more: to touch, one way is enough; to cover, all must do.
    if (right === '**')
      return either
        ? from(i, j + 1) || (left !== undefined && from(i + 1, j))
        : from(i, j + 1) && left === '*' && from(i + 1, j);
    if (left === undefined || right === undefined) return false;
    return same(left, right) && from(i + 1, j + 1);
  };
  return from(0, 0);
}

/** `*` and `?` of the path are unknown text: only a wildcard of the rule accepts them. */
function coverSegment(rule: string, path: string, wild: boolean): boolean {
  if (rule === '*') return true;
  if (!/[*?]/.test(rule) && !wild) return rule === path;
  const from = (i: number, j: number): boolean => {
    if (i === rule.length) return j === path.length;
    if (rule[i] === '*') return again(i + 1, j) || (j < path.length && again(i, j + 1));
    if (j === path.length) return false;
    if (rule[i] === '?') return !(wild && path[j] === '*') && again(i + 1, j + 1);
    return rule[i] === path[j] && !(wild && /[*?[]/.test(path[j] ?? '')) && again(i + 1, j + 1);
  };
  const again = memoised(from, path.length);
  return again(0, 0);
}

function touchSegment(rule: string, path: string, wild: boolean): boolean {
  if (!wild) return coverSegment(rule, path, false);
  // The shell's wildcards skip names that start with a dot.
  if (rule.startsWith('.') && /^[*?[]/.test(path)) return false;
  const theirs = path.replaceAll(/\[[^\]]*\]/g, '?');
  const from = (i: number, j: number): boolean => {
    if (i === rule.length && j === theirs.length) return true;
    if (rule[i] === '*') return again(i + 1, j) || (j < theirs.length && again(i, j + 1));
    if (theirs[j] === '*') return again(i, j + 1) || (i < rule.length && again(i + 1, j));
    if (i === rule.length || j === theirs.length) return false;
    return (rule[i] === theirs[j] || rule[i] === '?' || theirs[j] === '?') && again(i + 1, j + 1);
  };
  const again = memoised(from, theirs.length);
  return again(0, 0);
}

/** Keeps matching quadratic where plain recursion would be exponential. */
function memoised(from: (i: number, j: number) => boolean, width: number): (i: number, j: number) => boolean {
  const seen = new Map<number, boolean>();
  return (i, j) => {
    const key = i * (width + 1) + j;
    const known = seen.get(key);
    if (known !== undefined) return known;
    const answer = from(i, j);
    seen.set(key, answer);
    return answer;
  };
}
