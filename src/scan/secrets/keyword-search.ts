/** Calls `visit` for every place where one of its words stands, from the left: the word's position in the list, the start. */
export type KeywordSearch = (text: string, visit: Visit) => void;
type Visit = (word: number, start: number) => void;

/** The units that words begin with are numbers of so many bits. */
const codeBits = 6;
const ofThree = (1 << (3 * codeBits)) - 1;
const hashBits = 14;

/** What begins with three units: a word that is longer, and one that is no longer. */
const longer = 1;
const whole = 2;

/**
 * Tells in one pass where each of many lower-case ASCII words of 3 to 256 units stands, in any case. The units that
 * were read last are one number, and a table says what begins with it. It is made in a fraction of the time that an
 * automaton takes: a hook that scans one command pays for it each time.
 */
export function createKeywordSearch(words: readonly string[]): KeywordSearch {
  const table = createTable(words);
  const { codes, begins, first } = table;
  return (text, visit) => {
    const { length } = text;
    let key = 0;
    for (let at = 0; at < length; at++) {
      key = ((key << codeBits) & ofThree) | codeAt(codes, text, at);
      const begin = begins[key] ?? 0;
      if (begin === 0) continue;
      if ((begin & longer) > 0 && at + 1 < length) {
        const list = first[hashOf((key << codeBits) | codeAt(codes, text, at + 1))] ?? 0;
        if (list !== 0) visitList(table, list, text, at - 2, visit);
      }
      if ((begin & whole) > 0) visitList(table, first[hashOf(key)] ?? 0, text, at - 2, visit);
    }
  };
}

/** Visits the words of a list that stand at a place. */
function visitList({ words, next, ends, lasts }: Table, list: number, text: string, start: number, visit: Visit): void {
  for (let n = list; n !== 0; n = next[n] ?? 0) {
    // The last unit tells most apart.
    const end = start + (ends[n] ?? 0);
    if (end < text.length && foldedAt(text, end) === lasts[n] && isAt(text, start, words[n - 1] ?? ''))
      visit(n - 1, start);
  }
}

/** Words by what they begin with: their first four units, or all three. Words count from 1; 0 is none. */
interface Table {
  readonly words: readonly string[];
  /** Per ASCII unit its number, the same for a letter and its capital; 0 where no word has it near its beginning. */
  readonly codes: Uint8Array;
  /** Per three units, what begins with them. */
  readonly begins: Uint8Array;
  /** Per hash of what words begin with, the first of them, and behind each word the next. */
  readonly first: Uint16Array;
  readonly next: Uint16Array;
  /** Per word, where its last unit stands, and which it is. */
  readonly ends: Uint8Array;
  readonly lasts: Uint8Array;
}

function createTable(words: readonly string[]): Table {
  const size = words.length + 1;
  const codes = codesOf(words);
  const begins = new Uint8Array(ofThree + 1);
  const [first, next] = [new Uint16Array(1 << hashBits), new Uint16Array(size)];
  const [ends, lasts] = [new Uint8Array(size), new Uint8Array(size)];
  for (let n = words.length; n > 0; n--) {
    const word = words[n - 1] ?? '';
    const head =
      (codeAt(codes, word, 0) << (2 * codeBits)) | (codeAt(codes, word, 1) << codeBits) | codeAt(codes, word, 2);
    const isLonger = word.length > 3;
    begins[head] = (begins[head] ?? 0) | (isLonger ? longer : whole);
    const hash = hashOf(isLonger ? (head << codeBits) | codeAt(codes, word, 3) : head);
    ends[n] = word.length - 1;
    lasts[n] = word.charCodeAt(word.length - 1);
    next[n] = first[hash] ?? 0;
    first[hash] = n;
  }
  return { words, codes, begins, first, next, ends, lasts };
}

/** Where words begin with more units than there are numbers, some share one. */
function codesOf(words: readonly string[]): Uint8Array {
  const codes = new Uint8Array(128);
  let count = 0;
  for (const word of words)
    for (let at = 0; at < 4 && at < word.length; at++) {
      const unit = word.charCodeAt(at);
      if (codes[unit] === 0) codes[unit] = Math.min(++count, (1 << codeBits) - 1);
    }
  for (let unit = 65; unit <= 90; unit++) codes[unit] = codes[unit + 32] ?? 0;
  return codes;
}

function codeAt(codes: Uint8Array, text: string, at: number): number {
  const unit = text.charCodeAt(at);
  return unit < 128 ? (codes[unit] ?? 0) : 0;
}

/** Fibonacci hashing (Knuth, TAOCP volume 3, section 6.4). */
function hashOf(key: number): number {
  return Math.imul(key, 0x9e3779b1) >>> (32 - hashBits);
}

/** ASCII with its capitals made small. */
const folded = Uint8Array.from({ length: 128 }, (_, unit) => (unit >= 65 && unit <= 90 ? unit + 32 : unit));

function foldedAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  return unit < 128 ? (folded[unit] ?? 0) : 0;
}

/** The text is long enough. */
function isAt(text: string, start: number, word: string): boolean {
  for (let at = 0; at < word.length; at++) if (foldedAt(text, start + at) !== word.charCodeAt(at)) return false;
  return true;
}
