const maxRounds = 16;

/** Each text that braces stand for, `{a,b}c` for `ac` and `bc`; nothing when they are unbalanced, or too many. */
export function expandBraces(pattern: string, maxAlternatives = 256): readonly string[] | undefined {
  let open: readonly string[] = [pattern];
  for (let round = 0; round < maxRounds; round++) {
    const next = open.flatMap(expandOnce);
    if (next.length > maxAlternatives) return undefined;
    if (next.length === open.length && next.every((text, i) => text === open[i]))
      return next.some(text => /[{}]/.test(text)) ? undefined : next;
    open = next;
  }
  return undefined;
}

/** Takes the innermost braces apart. */
function expandOnce(text: string): readonly string[] {
  const match = /\{([^{}]*)\}/.exec(text);
  if (!match) return [text];
  const [head, tail] = [text.slice(0, match.index), text.slice(match.index + match[0].length)];
  return (match[1] ?? '').split(',').map(choice => head + choice + tail);
}
