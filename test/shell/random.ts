/** A source of choices that repeats itself for the same seed. */
export interface Random {
  below(limit: number): number;
  of<T>(choices: readonly [T, ...T[]]): T;
  /** True once in `n`. */
  once(n: number): boolean;
}

/** Mulberry32: small, and good enough to choose words. */
export function randomOf(seed: number): Random {
  let state = seed >>> 0;
  const below = (limit: number): number => {
    state = (state + 0x6d_2b_79_f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) % limit;
  };
  return {
    below,
    of: choices => choices[below(choices.length)] ?? choices[0],
    once: n => below(n) === 0,
  };
}
