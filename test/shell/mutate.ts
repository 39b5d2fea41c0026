import type { Random } from './random.ts';

// biome-ignore format: a list of pieces
const pieces = ['$', '"', "'", '`', '(', ')', '{', '}', '\\', '\n', ' ', ';', '&', '|', '<', '>', '#', '~', '*', '[', ']', '!', '=', ':', '-', '@', ',', '..', '$(', '${', '$((', '))', '((', '<(', '<<', '<<<', '&&', '\t', '\0', '\r', '1', 'a', '%', '^', '+', '?', '[[', ']]', ' in ', ' do ', ' done ', ' esac ', '\ud800', '\u200b', 'é'] as const;

/** A command with a few pieces put in, taken out or doubled. */
export function mutate(random: Random, seed: string): string {
  let text = seed;
  for (let i = 1 + random.below(5); i > 0; i--) {
    const at = random.below(text.length + 1);
    const [before, after] = [text.slice(0, at), text.slice(at)];
    text = random.of<() => string>([
      () => before + random.of(pieces) + after,
      () => before + after.slice(1 + random.below(3)),
      () => before + random.of(pieces) + after.slice(1),
      () => before + after.slice(0, random.below(8)) + after,
      () => after + before,
    ])();
  }
  return text;
}
