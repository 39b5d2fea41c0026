import { isObject } from '../../json.ts';
import type { Span } from '../region.ts';

/**
 * The JSON Web Tokens in a stretch of base64url and dots: three parts (RFC 7515) of which two decode to JSON objects,
 * or five (RFC 7516) of which the first does; the header must name its `alg`.
 */
export function findJwts(text: string, run: Span): Span[] {
  const parts = text.slice(run.start, run.end).split('.');
  const tokens: Span[] = [];
  let [at, done] = [run.start, run.start];
  for (const [i, part] of parts.entries()) {
    const start = at + part.indexOf('eyJ');
    const length = start < Math.max(at, done) ? 0 : tokenLength(parts.slice(i, i + 5), start - at);
    if (length > 0) {
      done = at + length;
      tokens.push({ start, end: done });
    }
    at += part.length + 1;
  }
  return tokens;
}

/** How many characters of the joined parts are a token that starts at `glued`; 0 when they are none. */
function tokenLength(parts: readonly string[], glued: number): number {
  const [first = '', second, third] = parts;
  const header = decodeObject(first.slice(glued));
  if (typeof header?.['alg'] !== 'string') return 0;
  if (typeof header['enc'] === 'string') return parts.length === 5 ? parts.join('.').length : 0;
  const payload = second === undefined || third === undefined ? undefined : decodeObject(second);
  if (payload === undefined || isDocumented(payload)) return 0;
  return parts.slice(0, 3).join('.').length;
}

/** The payload that every introduction to JWT shows. */
function isDocumented(payload: Record<string, unknown>): boolean {
  return payload['sub'] === '1234567890' && payload['name'] === 'John Doe';
}

function decodeObject(part: string): Record<string, unknown> | undefined {
  const text = Buffer.from(part, 'base64url').toString('utf8');
  if (!text.endsWith('}')) return undefined;
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) ? value : undefined;
  } catch {
    // Not JSON: then it is no token, which is what was asked.
    return undefined;
  }
}
