/** One piece of a name of which only the pattern is known: a letter, any one letter, or any text. */
type Token = { readonly letter: string } | 'any' | 'text';

/** What a segment of a path can be: a name, or names of a shape. */
export type Segment = string | readonly Token[];

/** Reads a segment of a path with the shell's wildcards; one without is its name. */
export function readSegment(text: string): Segment {
  if (!/[*?[]/.test(text)) return text;
  const tokens: Token[] = [];
  for (let i = 0; i < text.length; i++) {
    const c = text[i] ?? '';
    const end = c === '[' ? bracketEnd(text, i) : -1;
    if (end === 'beyond') return [...tokens, 'text'];
    if (end >= 0) {
      tokens.push('any');
      i = end;
    } else tokens.push(c === '*' ? 'text' : c === '?' ? 'any' : { letter: c });
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
  const tokens = tokensOf(segment);
  return fits(rule.length, tokens.length, (from, i, j) => {
    const token = tokens[j];
    if (i === rule.length) return token === undefined;
    if (rule[i] === '*') return from(i + 1, j) || (token !== undefined && from(i, j + 1));
    if (token === undefined || token === 'text') return false;
    const same = rule[i] === '?' || (token !== 'any' && token.letter === rule[i]);
    return same && from(i + 1, j + 1);
  });
}

/** True when some name that the segment can be matches the rule's segment. */
export function touchesSegment(rule: string, segment: Segment): boolean {
  if (typeof segment === 'string') return coversSegment(rule, segment);
  // The shell's wildcards skip names that start with a dot.
  if (rule.startsWith('.') && typeof segment[0] === 'string') return false;
  return fits(rule.length, segment.length, (from, i, j) => {
    const token = segment[j];
    if (i === rule.length && token === undefined) return true;
    if (rule[i] === '*') return from(i + 1, j) || (token !== undefined && from(i, j + 1));
    if (token === 'text') return from(i, j + 1) || (i < rule.length && from(i + 1, j));
    if (i === rule.length || token === undefined) return false;
    return (rule[i] === '?' || token === 'any' || token.letter === rule[i]) && from(i + 1, j + 1);
  });
}

function tokensOf(segment: Segment): readonly Token[] {
  return typeof segment === 'string' ? [...segment].map(letter => ({ letter })) : segment;
}

type Step = (from: (i: number, j: number) => boolean, i: number, j: number) => boolean;

/** Answers a question about two texts from their ends to their starts: quadratic, whatever they are. */
export function fits(rows: number, columns: number, step: Step): boolean {
  const width = columns + 1;
  const known = new Uint8Array((rows + 1) * width);
  const from = (i: number, j: number) => known[i * width + j] === 1;
  for (let i = rows; i >= 0; i--) for (let j = columns; j >= 0; j--) if (step(from, i, j)) known[i * width + j] = 1;
  return from(0, 0);
}
