import type { Span } from '../../region.ts';
import { findJwts } from '../jwt.ts';
import type { Reading, SecretRule } from '../rule.ts';
import { isUrlSafe, widen } from '../walk.ts';

const dot = 46;

function read(text: string, anchor: Span, floor: number): Reading {
  const run = widen(text, anchor, floor, unit => unit === dot || isUrlSafe(unit));
  return { secrets: findJwts(text, run).map(token => ({ ...token, confidence: 'high' })), next: run.end };
}

/** JSON Web Tokens: decoded, not only matched. One without a signature still opens a careless door. */
export const jwtRules: readonly SecretRule[] = [
  {
    id: 'json-web-token',
    title: 'a JSON Web Token',
    severity: 'error',
    securitySeverity: 7.5,
    cwe: [798],
    publishedAt: 'RFC 7519, section 3; RFC 7515, section 7.1; RFC 7516, section 7.1',
    help: 'end the session or replace the signing key, and issue tokens with a short life',
    keywords: ['eyj'],
    pattern: /eyJ/g,
    read,
    examples: () => {
      const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
      const header = part({ alg: 'HS256', typ: 'JWT' });
      const signed = `${header}.${part({ sub: 'u-8841', admin: true })}.kX-9_aQ7q7WmLz0Rk2JdYv9XcB4n`;
      const unsigned = `${part({ alg: 'none' })}.${part({ sub: 'u-8841' })}.`;
      const encrypted = `${part({ alg: 'RSA-OAEP', enc: 'A256GCM' })}.aQ7q.mLz0.Rk2J.XcB4`;
      return {
        match: [
          { text: `Authorization: Bearer ${signed}`, secret: signed, confidence: 'high' },
          { text: `session_${signed}`, secret: signed, confidence: 'high' },
          { text: unsigned, secret: unsigned, confidence: 'high' },
          { text: `cookie=${encrypted};`, secret: encrypted, confidence: 'high' },
        ],
        noMatch: [
          `${header}.${part({ sub: '1234567890', name: 'John Doe', iat: 1516239022 })}.SflKxwRJSMeKKF2QT4`,
          `${part({ typ: 'JWT' })}.${part({ sub: 'u' })}.kX9`,
          `${header}.${header}`,
          'eyJ.eyJ.abc',
        ],
      };
    },
  },
];
