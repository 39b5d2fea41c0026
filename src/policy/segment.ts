/** One piece of a name of which only the pattern is known: a letter, any one letter, or any text. */
type Token = { readonly letter: string } | 'any' | 'text';

/** What a segment of a path can be: a name, or names of a shape. */
export type Segment = string | readonly Token[];

/** Reads a segment of a path with the shell's wildcards; one without is its name. */
export function readSegment(text: string): Segment {
  if (!/[*?[]/.test(text)) return text;
  const tokens: Token[] = [];
  for (let i = 0; i < text.length; ) {
    // A letter may be two code units: both are one `?`.
    const c = String.fromCodePoint(text.codePointAt(i) ?? 0);
    const end = c === '[' ? bracketEnd(text, i) : -1;
    if (end === 'beyond') return [...tokens, 'text'];
    tokens.push(c === '*' ? 'text' : c === '?' || end >= 0 ? 'any' : { letter: c });
    i = end >= 0 ? end + 1 : i + c.length;
  }
  return tokens;
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
  if (typeof segment === 'string' && !/[*?]/.test(rule)) return rule === segment;
  const [wanted, tokens] = [[...rule], tokensOf(segment)];
  return fits(wanted.length, tokens.length, (from, i, j) => {
    const [left, token] = [wanted[i], tokens[j]];
    if (left === '*') return from(i + 1, j) || from(i, j + 1);
    if (left === undefined || token === undefined) return left === token;
    if (token === 'text') return false;
    const same = left === '?' || (token !== 'any' && token.letter === left);
    return same && from(i + 1, j + 1);
  });
}

/** True when some name that the segment can be matches the rule's segment. */
export function touchesSegment(rule: string, segment: Segment): boolean {
  if (typeof segment === 'string') return coversSegment(rule, segment);
  // The shell's wildcards skip names that start with a dot.
  if (rule.startsWith('.') && typeof segment[0] === 'string') return false;
  const wanted = [...rule];
  return fits(wanted.length, segment.length, (from, i, j) => {
    const [left, token] = [wanted[i], segment[j]];
    if (left === '*' || token === 'text') return from(i + 1, j) || from(i, j + 1);
    if (left === undefined || token === undefined) return left === token;
    return (left === '?' || token === 'any' || token.letter === left) && from(i + 1, j + 1);
  });
}

function tokensOf(segment: Segment): readonly Token[] {
  return typeof segment === 'string' ? [...segment].map(letter => ({ letter })) : segment;
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
