/** Lines with slots; what was `heldBack` was written apart, in other words, and rules are not fitted to it. */
export interface Templates {
  readonly seen: readonly string[];
  readonly heldBack: readonly string[];
}

/** The lines of a block; `⏎` in one is a line's end of its own. */
export function linesOf(block: string): string[] {
  return block.split('\n').filter(line => line.trim() !== '');
}
