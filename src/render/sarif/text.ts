/** Our own messages are a line without a full stop; readers of SARIF expect sentences. */
export function sentence(text: string, limit: number): string {
  return cut(text.charAt(0).toUpperCase() + text.slice(1) + (/[.!?…]$/.test(text) ? '' : '.'), limit);
}

/** A text that is too long, cut where it must be. */
export function cut(text: string, limit: number): string {
  return text.length > limit ? `${text.slice(0, limit - 1).toWellFormed()}…` : text;
}

/** Code such as `a[0](1)` reads as a link to a related place (SARIF 2.1.0, section 3.11.6) unless it is escaped. */
export function withoutLinks(text: string): string {
  return text.includes('](') ? text.replaceAll(/[\\[\]]/g, '\\$&') : text;
}

/**
 * A path as a URI relative to the root of the repository, where the paths of findings start at `folder`; `undefined` for
 * anything else, such as a JSON Pointer or what lies outside.
 */
export function relativeUri(path: string, folder = ''): string | undefined {
  if (path === '' || path.startsWith('/')) return undefined;
  const parts: string[] = [];
  for (const part of [...folder.split('/'), ...path.split('/')]) {
    if (part === '' || part === '.') continue;
    if (part !== '..') parts.push(part);
    else if (parts.pop() === undefined) return undefined;
  }
  // A lone surrogate has no UTF-8.
  return parts.map(part => encodeURIComponent(part.replaceAll(/\p{Surrogate}/gu, '\u{fffd}'))).join('/');
}
