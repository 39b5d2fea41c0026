/**
 * Path patterns: `*` and `?` stay inside one path segment, `**` spans any number of segments, `{a,b}` is either.
 * `X/**` matches X itself too.
 */
export interface PathPattern {
  /** Each alternative of the braces, as segments. */
  readonly alternatives: readonly (readonly string[])[];
}

const maxAlternatives = 256;
const maxRounds = 16;

/** Compiles a pattern that is absolute, or floats because it starts with `**`; the problem is one sentence. */
export function compilePath(pattern: string): PathPattern | { readonly problem: string } {
  const expanded = expandBraces(pattern);
  if (expanded === undefined)
    return { problem: `\`${pattern}\` has unbalanced braces, or more than ${maxAlternatives} alternatives` };
  for (const text of expanded) {
    const segments = text.split('/');
    if (!text.startsWith('/') && !text.startsWith('**/'))
      return { problem: `\`${pattern}\` is neither absolute nor starts with \`**/\`` };
    if (segments.some(segment => segment === '..' || segment === '.'))
      return { problem: `\`${pattern}\` holds \`.\` or \`..\`` };
    if (segments.some(segment => segment !== '**' && segment.includes('**')))
      return { problem: `in \`${pattern}\`, \`**\` must stand alone between slashes` };
  }
  return { alternatives: expanded.map(segmentsOf) };
}

/** `/a/b/` → `a`, `b`; the root is no segment at all. */
export function segmentsOf(path: string): string[] {
  return path.split('/').filter(segment => segment !== '');
}

function expandBraces(pattern: string): readonly string[] | undefined {
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
