/** What a segment of a path can be: a name, or names of a shape, written with `*` and `?`. */
export type Segment = string | { readonly shape: string };

const wildcard = /[*?]/;

/** Reads a segment of a path with the shell's wildcards; one without is its name. A bracket may be any one letter. */
export function readSegment(text: string): Segment {
  if (!/[*?[]/.test(text)) return text;
  let shape = '';
  for (let i = 0; i < text.length; ) {
    const end = text[i] === '[' ? bracketEnd(text, i) : -1;
    if (end === 'beyond') return { shape: `${shape}*` };
    shape += end < 0 ? text[i] : '?';
    i = end < 0 ? i + 1 : end + 1;
  }
  return wildcard.test(shape) ? { shape } : shape;
}

/** Where a bracket expression closes; -1 when it never does, and the bracket is a letter. */
function bracketEnd(text: string, start: number): number | 'beyond' {
  let i = start + 1;
  if (text[i] === '!' || text[i] === '^') i += 1;
  if (text[i] === ']') i += 1;
  for (; i < text.length; i++) {
    if (text[i] === ']') return i;
    if (text[i] === '\\') i += 1;
    else if (text[i] === '[' && text[i + 1] === ':') {
      const close = text.indexOf(':]', i + 2);
      if (close >= 0) i = close + 1;
    } // A collating element may be several letters.
    else if (text[i] === '[' && (text[i + 1] === '.' || text[i + 1] === '=')) return 'beyond';
  }
  return -1;
}

/** True when every name that the segment can be matches the rule's segment, in which `*` and `?` are wildcards. */
export function coversSegment(rule: string, segment: Segment): boolean {
  if (rule === '*') return true;
  if (typeof segment === 'string') return rule === segment || isNamed(rule, segment);
  if (!wildcard.test(rule) || endsDiffer(rule, segment.shape)) return false;
  const [wanted, shape] = [[...rule], [...segment.shape]];
  return fits(wanted.length, shape.length, (from, i, j) => {
    const [left, right] = [wanted[i], shape[j]];
    if (left === '*') return from(i + 1, j) || from(i, j + 1);
    if (left === undefined || right === undefined) return left === right;
    return right !== '*' && (left === '?' || left === right) && from(i + 1, j + 1);
  });
}

/** True when some name that the segment can be matches the rule's segment. */
export function touchesSegment(rule: string, segment: Segment): boolean {
  if (typeof segment === 'string') return rule === segment || isNamed(rule, segment);
  const { shape } = segment;
  // The shell's wildcards skip names that start with a dot.
  if (rule.startsWith('.') && (shape.startsWith('*') || shape.startsWith('?'))) return false;
  if (!wildcard.test(rule)) return isNamed(shape, rule);
  if (endsDiffer(rule, shape)) return false;
  // One open to what follows and one open to what comes first: some name is both, one behind the other.
  if ((rule.startsWith('*') && shape.endsWith('*')) || (rule.endsWith('*') && shape.startsWith('*'))) return true;
  const [wanted, given] = [[...rule], [...shape]];
  return fits(wanted.length, given.length, (from, i, j) => {
    const [left, right] = [wanted[i], given[j]];
    if (left === '*' || right === '*') return from(i + 1, j) || from(i, j + 1);
    if (left === undefined || right === undefined) return left === right;
    return (left === '?' || right === '?' || left === right) && from(i + 1, j + 1);
  });
}

/** Whether letters before the first, or behind the last, wildcard of two patterns cannot be the same. */
function endsDiffer(one: string, other: string): boolean {
  return lettersDiffer(one, other, 0, 1) || lettersDiffer(one, other, -1, -1);
}

function lettersDiffer(one: string, other: string, start: number, step: number): boolean {
  for (let at = start; ; at += step) {
    const [left, right] = [one.at(at), other.at(at)];
    if (left === undefined || right === undefined || isWild(left) || isWild(right)) return false;
    if (left !== right) return true;
  }
}

function isWild(letter: string): boolean {
  return letter === '*' || letter === '?';
}

/** True when the name is of the pattern. Only the last `*` is ever taken up again, so it needs no table. */
function isNamed(pattern: string, name: string): boolean {
  const end = pattern.at(-1);
  if (end !== '*' && end !== '?' && end !== name.at(-1)) return false;
  let [i, j, star, mark] = [0, 0, -1, 0];
  while (j < name.length) {
    if (pattern[i] === '*') {
      star = i++;
      mark = j;
    } else if (pattern[i] === '?') {
      i += 1;
      j += lengthAt(name, j);
    } else if (i < pattern.length && pattern[i] === name[j]) {
      i += 1;
      j += 1;
    } else if (star >= 0) {
      i = star + 1;
      mark += lengthAt(name, mark);
      j = mark;
    } else return false;
  }
  while (pattern[i] === '*') i++;
  return i === pattern.length;
}

/** A letter may be two code units: both are one `?`. */
function lengthAt(text: string, index: number): number {
  return (text.codePointAt(index) ?? 0) > 0xffff ? 2 : 1;
}

/** What is known of two texts from a place in each: whether the rests of both go together. Behind an end, nothing does. */
export type Table = (i: number, j: number) => boolean;

/** Answers a question about two texts from their ends to their starts: quadratic, whatever they are. */
export function tableOf(rows: number, columns: number, step: (from: Table, i: number, j: number) => boolean): Table {
  const width = columns + 1;
  const known = new Uint8Array((rows + 1) * width);
  const from: Table = (i, j) => i <= rows && j <= columns && known[i * width + j] === 1;
  for (let i = rows; i >= 0; i--) for (let j = columns; j >= 0; j--) if (step(from, i, j)) known[i * width + j] = 1;
  return from;
}

/** Whether both texts as a whole go together. */
export function fits(...question: Parameters<typeof tableOf>): boolean {
  return tableOf(...question)(0, 0);
}
