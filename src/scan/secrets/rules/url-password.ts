import type { Span } from '../../region.ts';
import { isReadable } from '../generic/spelling.ts';
import { isStockPassword } from '../generic/stock.ts';
import { isStandIn } from '../placeholder.ts';
import type { Confidence, Reading, SecretRule } from '../rule.ts';
import { alphabets, sample } from '../sample.ts';

/** In UTF-16 units: an authority that goes on for longer is no URL. */
const longest = 400;
const ends = new Set(Array.from(' \t\r\n"\'`<>/?#\\,|', mark => mark.charCodeAt(0)));
/** What an expression, a pattern or a variable brings into a URL. */
const made = /[{}[\]()]|\$[A-Za-z_$]|%(?:[sdvp(]|$)|^[*.x…-]+$|^:/;
const places =
  /^(?:example|localhost|127\.0\.0\.1|0\.0\.0\.0|host(?:name)?\b|server\b|proxy\b|domain|test\b|foo|\[?::1)|\bexample\.|\.test\b|\.invalid\b|\.local\b/i;
const leastToken = 16;

/** The password, or the token in the place of a user, between `://` and the last `@` of the authority (RFC 3986, 3.2.1). */
function read(text: string, anchor: Span): Reading {
  let [at, end] = [-1, anchor.end];
  const stop = Math.min(text.length, anchor.end + longest);
  for (; end < stop; end++) {
    const unit = text.charCodeAt(end);
    if (unit === 64) at = end;
    if (ends.has(unit) || unit > 0x3000) {
      if (!isInPassword(text, anchor.end, end)) break;
    }
  }
  const nothing = { secrets: [], next: anchor.end };
  if (at < 0) return nothing;
  const info = text.slice(anchor.end, at);
  const colon = info.indexOf(':');
  const user = colon < 0 ? info : info.slice(0, colon);
  const start = colon < 0 ? anchor.end : anchor.end + colon + 1;
  const secret = decoded(text.slice(start, at));
  const host = text.slice(at + 1, end);
  const confidence = colon < 0 ? judgeToken(secret) : judgePassword(secret, decoded(user), host);
  if (confidence !== undefined) return { secrets: [{ start, end: at, confidence }], next: at };
  // `https://TOKEN:x-oauth-basic@…`
  const inUser = colon > 0 && isStockPassword(secret) ? judgeToken(user) : undefined;
  if (inUser === undefined) return nothing;
  return { secrets: [{ start: anchor.end, end: anchor.end + colon, confidence: inUser }], next: at };
}

const begun = /^[^:/@]{0,80}:[^/]*[^/\d]/;

/** `#` and `?` end an authority, but people write them into passwords without escaping them. */
function isInPassword(text: string, start: number, at: number): boolean {
  const unit = text.charCodeAt(at);
  return (unit === 35 || unit === 63) && begun.test(text.slice(start, at));
}

function judgePassword(secret: string, user: string, host: string): Confidence | undefined {
  if (secret.length < 3 || made.test(secret) || made.test(host) || isStockPassword(secret)) return undefined;
  if (secret.toLowerCase() === user.toLowerCase()) return undefined;
  if (isReadable(secret)) return places.test(host) || host === '' || secret.length < 6 ? undefined : 'low';
  if (!places.test(host)) return 'medium';
  return secret.length < 6 || /^[a-z]+$/i.test(secret) ? undefined : 'low';
}

function judgeToken(secret: string): Confidence | undefined {
  if (secret.length < leastToken || !/^[\w-]+$/.test(secret) || !/[0-9]/.test(secret)) return undefined;
  return isReadable(secret) || isStandIn(secret) ? undefined : 'low';
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** Passwords in URLs of every scheme. */
export const urlPasswordRules: readonly SecretRule[] = [
  {
    id: 'url-password',
    title: 'a password in a URL',
    severity: 'error',
    securitySeverity: 8,
    cwe: [798, 522],
    generic: true,
    publishedAt: 'RFC 3986, section 3.2.1',
    help: 'change the password, and hand it over beside the URL',
    keywords: ['://'],
    read,
    examples: () => {
      const secret = `${'kqz'}7${'wmv'}X4`;
      const token = sample(alphabets.base62, 24);
      return {
        match: [
          { text: `redis://:${secret}@cache.internal:6379/0`, secret, confidence: 'medium' },
          { text: `DATABASE_URL=postgres://app:${secret}@db.internal/app`, secret, confidence: 'medium' },
          { text: `git clone https://${token}@git.internal/a.git`, secret: token, confidence: 'low' },
        ],
        noMatch: [
          'https://user:pass@example.com',
          'mysql://root:root@localhost',
          `postgres://app:\${DB_PASSWORD}@db.internal/app`,
          'https://{user}:{password}@host',
          'amqp://guest:guest@rabbit:5672',
          'https://user:***@db.internal',
          `ssh://git@git.internal/${token}`,
        ],
      };
    },
  },
];
