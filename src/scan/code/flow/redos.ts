/** A part of a pattern: what it may begin with, whether it may be empty, and whether it repeats without end. */
interface Part {
  /** Text of the class or letter; `undefined` for a group. */
  readonly atom: string | undefined;
  readonly ways: readonly (readonly Part[])[];
  readonly isEndless: boolean;
  readonly isOptional: boolean;
}

const longest = 1000;
const quantifier = /^(?:[*+?]|\{(\d+)(,?)(\d*)\})\??/;

/**
 * Whether a pattern needs time that grows with the power of its input: a repeated group that may match one text in many
 * ways, with something behind it that may fail. Only shapes that are certain count; backreferences and look-arounds do not.
 */
export function isCatastrophic(source: string): boolean {
  if (source.length > longest || /\(\?[=!<]|\\[1-9k]/.test(source)) return false;
  const parser = { source, at: 0 };
  const ways = parseWays(parser, 0);
  try {
    return ways !== undefined && parser.at === source.length && ways.some(isBad);
  } catch {
    // What is no pattern matches nothing.
    return false;
  }
}

interface Parser {
  readonly source: string;
  at: number;
}

function parseWays(parser: Parser, depth: number): Part[][] | undefined {
  const ways: Part[][] = [[]];
  while (parser.at < parser.source.length) {
    const letter = parser.source[parser.at];
    if (letter === ')') return depth > 0 ? ways : undefined;
    if (letter === '|') {
      parser.at++;
      ways.push([]);
      continue;
    }
    const part = parsePart(parser, depth);
    if (part === undefined) return undefined;
    ways.at(-1)?.push(part);
  }
  return depth === 0 ? ways : undefined;
}

function parsePart(parser: Parser, depth: number): Part | undefined {
  const { source } = parser;
  let atom: string | undefined;
  let ways: Part[][] = [];
  if (source[parser.at] === '(') {
    if (depth > 20) return undefined;
    parser.at += source.startsWith('(?:', parser.at) ? 3 : 1;
    const inner = parseWays(parser, depth + 1);
    if (inner === undefined || source[parser.at] !== ')') return undefined;
    parser.at++;
    ways = inner;
  } else {
    atom = /^(?:\[\^?\]?(?:\\.|[^\]\\])*\]|\\(?:u[0-9A-Fa-f]{4}|x[0-9A-Fa-f]{2}|.)|[^\\])/su.exec(
      source.slice(parser.at),
    )?.[0];
    if (atom === undefined) return undefined;
    parser.at += atom.length;
  }
  const found = quantifier.exec(source.slice(parser.at));
  parser.at += found?.[0].length ?? 0;
  const sign = found?.[0][0];
  const isEndless = sign === '*' || sign === '+' || (sign === '{' && found?.[2] === ',' && found[3] === '');
  return { atom, ways, isEndless, isOptional: sign === '*' || sign === '?' || (sign === '{' && found?.[1] === '0') };
}

/** A way with an endless group in it that is ambiguous, and not the last thing that is asked for. */
function isBad(way: readonly Part[]): boolean {
  return way.some((part, i) => {
    if (part.atom !== undefined) return false;
    const mayFail = way.slice(i + 1).some(next => !next.isOptional);
    return (part.isEndless && mayFail && part.ways.length > 0 && isAmbiguous(part.ways)) || part.ways.some(isBad);
  });
}

/** Whether what is repeated may match one text in several ways. */
function isAmbiguous(ways: readonly (readonly Part[])[]): boolean {
  if (ways.some(isAmbiguousWay)) return true;
  // `(a|a)+`, `(\w|\d)+`: two ways of the same letter.
  const single = ways.flatMap(way => (way.length === 1 && way[0] !== undefined ? (letterOf(way[0])?.atom ?? []) : []));
  return single.some((a, i) => single.slice(i + 1).some(b => shareLetter([a, b])));
}

/** `(a+)+`, `(\w+\s?)+`, `(a+a)+`: an endless part, and nothing else that one of its letters does not match. */
function isAmbiguousWay(way: readonly Part[]): boolean {
  if (way.length === 1 && way[0]?.isEndless === true && way[0].atom === undefined) return isAmbiguous(way[0].ways);
  const needed = way.filter(part => !part.isOptional || (part.isEndless && way.length === 1)).map(letterOf);
  const endless = way.map(letterOf).filter(letter => letter?.isEndless === true);
  if (endless.length === 0 || needed.includes(undefined)) return false;
  const atoms = needed.flatMap(letter => letter?.atom ?? []);
  return endless.some(one => one !== undefined && shareLetter([one.atom, ...atoms]));
}

/** A part that matches single letters: `[a-z]`, `([a-z])+`. */
function letterOf(part: Part): { atom: string; isEndless: boolean } | undefined {
  if (part.atom !== undefined) return { atom: part.atom, isEndless: part.isEndless };
  const [only, ...more] = part.ways.length === 1 ? (part.ways[0] ?? []) : [];
  const inner = only === undefined || more.length > 0 ? undefined : letterOf(only);
  return inner === undefined ? undefined : { atom: inner.atom, isEndless: inner.isEndless || part.isEndless };
}

const letters = Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i)).concat('\t', '\n');

/** True when there is a letter that all of them match. */
function shareLetter(atoms: readonly string[]): boolean {
  const patterns = atoms.map(atom => new RegExp(`^(?:${atom})$`));
  return letters.some(letter => patterns.every(pattern => pattern.test(letter)));
}
