/** Something that holds for whatever there is, tried for one case after the other. */
export interface Invariant {
  /** What holds, as a sentence. */
  readonly name: string;
  /** How many of a thousand cases of a long run are its own: some take a process, others a microsecond. */
  readonly share: number;
  /** Tries the case of this number, the same one every time; nothing when it holds, else what shows that it does not. */
  check(seed: number): string | undefined;
}
