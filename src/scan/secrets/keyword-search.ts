/** Calls `visit` for every place where one of its words stands, from the left: the word's position in the list, the start. */
export type KeywordSearch = (text: string, visit: (word: number, start: number) => void) => void;

/** Of the units that were read last: all four, and the last three. */
const three = 0xffffff;
const bits = 16;

/**
 * Tells in one pass where each of many lower-case ASCII words of three units or more stands, in any case. The units that
 * were read last are one number, whose hash tells whether words begin there. It is made in a fraction of the time that an
 * automaton takes: a hook that scans one command pays for it each time.
 */
export function createKeywordSearch(words: readonly string[]): KeywordSearch {
  const table = createTable(words);
  const { begins } = table;
  return (text, visit) => {
    let key = 0;
    for (let at = 0; at < text.length; at++) {
      const unit = text.charCodeAt(at);
      key = ((key << 8) & three) | (unit < 128 ? (folded[unit] ?? 0) : 0);
      if (begins[hashOf(key)] !== 0) visitAt(table, words, text, at - 2, key, visit);
    }
  };
}

/** Visits the words that stand at a place, of which the first three units are given. */
function visitAt(
  { first, next, keys }: Table,
  words: readonly string[],
  text: string,
  start: number,
  key: number,
  visit: (word: number, start: number) => void,
): void {
  const longer = (key << 8) | foldedAt(text, start + 3);
  for (let n = first[hashOf(longer)] ?? 0; n !== 0; n = next[n] ?? 0) {
    const word = words[n - 1] ?? '';
    // Behind a NUL, three units look like four.
    if (keys[n] === longer && word.length > 3 && isAt(text, start, word, 4)) visit(n - 1, start);
  }
  for (let n = first[hashOf(key)] ?? 0; n !== 0; n = next[n] ?? 0) if (keys[n] === key) visit(n - 1, start);
}

/** Lists of the words whose beginnings have one hash: where each starts, and behind each word the next, from 1; 0 is none. */
interface Table {
  /** Whether a word begins with three units of that hash. */
  readonly begins: Uint8Array;
  readonly first: Uint16Array;
  readonly next: Uint16Array;
  /** Per word its first four units, or all three. */
  readonly keys: Int32Array;
}

function createTable(words: readonly string[]): Table {
  const size = words.length + 1;
  const begins = new Uint8Array(1 << bits);
  const [first, next, keys] = [new Uint16Array(1 << bits), new Uint16Array(size), new Int32Array(size)];
  for (let n = words.length; n > 0; n--) {
    const word = words[n - 1] ?? '';
    const head = (word.charCodeAt(0) << 16) | (word.charCodeAt(1) << 8) | word.charCodeAt(2);
    const key = word.length > 3 ? (head << 8) | word.charCodeAt(3) : head;
    const hash = hashOf(key);
    begins[hashOf(head)] = 1;
    keys[n] = key;
    next[n] = first[hash] ?? 0;
    first[hash] = n;
  }
  return { begins, first, next, keys };
}

/** Fibonacci hashing (Knuth, TAOCP volume 3, section 6.4). */
function hashOf(key: number): number {
  return Math.imul(key, 0x9e3779b1) >>> (32 - bits);
}

/** ASCII with its capitals made small. */
const folded = Uint8Array.from({ length: 128 }, (_, unit) => (unit >= 65 && unit <= 90 ? unit + 32 : unit));

function foldedAt(text: string, at: number): number {
  return folded[text.charCodeAt(at)] ?? 0;
}

function isAt(text: string, start: number, word: string, from: number): boolean {
  for (let at = from; at < word.length; at++) if (foldedAt(text, start + at) !== word.charCodeAt(at)) return false;
  return true;
}
