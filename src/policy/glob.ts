import { expandBraces } from '../braces.ts';

/**
 * Path patterns: `*` and `?` stay inside one path segment, `**` spans any number of segments, `{a,b}` is either.
 * `X/**` matches X itself too.
 */
export interface PathPattern {
  /** Each alternative of the braces, as segments. */
  readonly alternatives: readonly (readonly string[])[];
}

const maxAlternatives = 256;

/** Compiles a pattern that is absolute, or floats because it starts with `**`; the problem is one sentence. */
export function compilePath(pattern: string): PathPattern | { readonly problem: string } {
  const expanded = expandBraces(pattern, maxAlternatives);
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
