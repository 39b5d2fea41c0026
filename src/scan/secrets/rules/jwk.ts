import type { Span } from '../../region.ts';
import type { Reading, SecretRule, Sighting } from '../rule.ts';
import { alphabets, sample } from '../sample.ts';

/** In UTF-16 units before and behind `kty`: an RSA key of 8192 bits fits. */
const reach = 8192;
const member =
  /(?<![\w-])\\{0,4}["']?(d|p|q|dp|dq|qi|k)\\{0,4}["']?[ \t\r\n]{0,9}:[ \t\r\n]{0,9}\\{0,4}["']([A-Za-z0-9_-]{16,2800})={0,2}\\{0,4}["']/g;
const symmetric = /kty\\{0,4}["']?[ \t]{0,9}:[ \t]{0,9}\\{0,4}["']oct\b/;

/** The private members of the object that a `kty` stands in; `k` only where the key is symmetric. */
function read(text: string, anchor: Span, floor: number): Reading {
  const before = Math.max(floor, anchor.start - reach);
  const opening = text.slice(before, anchor.start).lastIndexOf('{');
  const start = opening < 0 ? anchor.start : before + opening + 1;
  const closing = text.slice(anchor.end, anchor.end + reach).indexOf('}');
  const end = closing < 0 ? Math.min(text.length, anchor.end + reach) : anchor.end + closing;
  const body = text.slice(start, end);
  const secrets: Sighting[] = [];
  for (const found of body.matchAll(member)) {
    const [whole, name, value = ''] = found;
    if (new Set(value).size < 10 || (name === 'k') !== symmetric.test(body)) continue;
    const at = start + found.index + whole.lastIndexOf(value);
    secrets.push({ start: at, end: at + value.length, confidence: 'high' });
  }
  return { secrets, next: end };
}

/** The members of JSON Web Keys that are not for everybody. */
export const jwkRules: readonly SecretRule[] = [
  {
    id: 'json-web-key',
    title: 'a private JSON Web Key',
    severity: 'error',
    securitySeverity: 9,
    cwe: [321, 798],
    publishedAt: 'RFC 7517; RFC 7518, sections 6.2.2, 6.3.2 and 6.4',
    help: 'replace the key, and withdraw its public half from the key set',
    keywords: ['"kty', "'kty", 'kty"', "kty'", 'kty:'],
    read,
    examples: () => {
      const secret = sample(alphabets.urlSafe, 43);
      const open = sample(alphabets.urlSafe, 43, 7);
      return {
        match: [
          {
            text: `{"kty":"EC","crv":"P-256","x":"${open}","y":"${open}","d":"${secret}"}`,
            secret,
            confidence: 'high',
          },
          { text: `{"k":"${secret}","alg":"HS256","kty":"oct"}`, secret, confidence: 'high' },
        ],
        noMatch: [
          `{"kty":"EC","crv":"P-256","x":"${open}","y":"${open}"}`,
          `{"kty":"RSA","n":"${open}","e":"AQAB"}`,
          `{"kty":"RSA","n":"${open}","k":"${open}"}`,
        ],
      };
    },
  },
];
