/**
 * An Aho–Corasick automaton over lower-case ASCII words: one pass tells which of them a text contains, whatever their
 * number. Letters of the text are folded; any other unit than ASCII ends every word.
 */
export function createPrefilter(words: readonly string[]): (text: string) => ReadonlySet<number> {
  const { next, found } = buildAutomaton(words);
  return text => {
    const hits = new Set<number>();
    let state = 0;
    for (let i = 0; i < text.length; i++) {
      const unit = text.charCodeAt(i);
      if (unit > 127) {
        state = 0;
        continue;
      }
      state = next[state * 128 + (unit > 64 && unit < 91 ? unit + 32 : unit)] ?? 0;
      const here = found[state];
      if (here !== undefined) for (const word of here) hits.add(word);
    }
    return hits;
  };
}

interface Automaton {
  /** `next[state * 128 + unit]`. */
  readonly next: Int32Array;
  /** The words that end in a state; absent for most. */
  readonly found: readonly (number[] | undefined)[];
}

function buildAutomaton(words: readonly string[]): Automaton {
  const capacity = words.reduce((sum, word) => sum + word.length, 1);
  const next = new Int32Array(capacity * 128);
  const found: (number[] | undefined)[] = [undefined];
  let states = 1;
  words.forEach((word, id) => {
    let state = 0;
    for (let i = 0; i < word.length; i++) {
      const at = state * 128 + word.charCodeAt(i);
      if (next[at] === 0) next[at] = states++;
      state = next[at] ?? 0;
    }
    found[state] = [...(found[state] ?? []), id];
  });
  linkFailures(next, found, states);
  return { next, found };
}

/** Breadth first: where a word cannot go on, the state continues the longest suffix that is a beginning of another. */
function linkFailures(next: Int32Array, found: (number[] | undefined)[], states: number): void {
  const fail = new Int32Array(states);
  const queue: number[] = [];
  for (let unit = 0; unit < 128; unit++) if (next[unit]) queue.push(next[unit] ?? 0);
  for (const state of queue) {
    const back = fail[state] ?? 0;
    if (found[back]) found[state] = [...(found[state] ?? []), ...(found[back] ?? [])];
    for (let unit = 0; unit < 128; unit++) {
      const at = state * 128 + unit;
      const target = next[at] ?? 0;
      const fallback = next[back * 128 + unit] ?? 0;
      if (target === 0) next[at] = fallback;
      else {
        fail[target] = fallback;
        queue.push(target);
      }
    }
  }
}
