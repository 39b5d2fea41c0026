import type { Span } from '../../region.ts';
import { entropyOf } from '../entropy.ts';
import { labelEnd } from '../generic/label.ts';
import { isReadable } from '../generic/spelling.ts';
import { isStandIn } from '../placeholder.ts';
import type { Confidence, Reading, SecretRule } from '../rule.ts';
import { alphabets, sample } from '../sample.ts';

const leastToken = 16;
const longest = 4096;
const leastEntropy = 3;
const stock =
  /^(?:user(?:name)?|pass(?:word)?|admin|test|foo|bar|guest|root|aladdin|secret|login|client_?id|client_?secret|my\w*|your\w*)$/i;
/** The sesame of RFC 7617, section 2. */
const sesame = 'open sesame';

const credentials = /(?:[ \t]|%20|\+){1,4}["']?(?:["'][ \t]{0,4}[+.,][ \t]{0,4}["'])?([A-Za-z0-9+/_=-]{1,4096})/y;
const opaque = /(?:[ \t]|%20|\+|:[ \t]?){1,4}["']?(?:["'][ \t]{0,4}[+.,][ \t]{0,4}["'])?([\w.~+/=:-]{16,1024})/y;

/** `Basic` and base64 of `user:password` (RFC 7617). */
function readBasic(text: string, anchor: Span): Reading {
  const found = behind(credentials, text, anchor);
  if (found === undefined) return { secrets: [], next: anchor.end };
  const confidence = judgeBasic(text.slice(found.start, found.end));
  return { secrets: confidence === undefined ? [] : [{ ...found, confidence }], next: found.end };
}

function behind(pattern: RegExp, text: string, anchor: Span): Span | undefined {
  if (isNameUnit(text.charCodeAt(anchor.start - 1))) return undefined;
  pattern.lastIndex = anchor.end;
  const match = pattern.exec(text);
  return match?.[1] === undefined ? undefined : { start: pattern.lastIndex - match[1].length, end: pattern.lastIndex };
}

function isNameUnit(unit: number): boolean {
  return isLetter(unit) || unit === 95 || unit === 45;
}

function isLetter(unit: number): boolean {
  return (unit | 32) >= 97 && (unit | 32) <= 122;
}

/** What base64 of `user:password` is worth; `undefined` when it is none, or of words that stand for them. */
export function judgeBasic(encoded: string): Confidence | undefined {
  if (encoded.length < 8 || encoded.length > longest || !/^[A-Za-z0-9+/_-]+={0,2}$/.test(encoded)) return undefined;
  const decoded = Buffer.from(encoded, 'base64').toString('utf8');
  const colon = decoded.indexOf(':');
  if (colon < 0 || !/^[\x20-\x7e\xa0-\uffef]+$/.test(decoded) || decoded.includes('\ufffd')) return undefined;
  const [user, password] = [decoded.slice(0, colon), decoded.slice(colon + 1)];
  if (password === '' || password === sesame || stock.test(password) || isStandIn(password))
    return stock.test(user) || user === '' ? undefined : judgeUser(user, password);
  return password.toLowerCase() === user.toLowerCase() ? undefined : 'high';
}

/** `token:` and `token:x-oauth-basic`: the secret stands in the place of the user. */
function judgeUser(user: string, password: string): Confidence | undefined {
  if (password !== '' && !/^x/.test(password)) return undefined;
  return user.length >= leastToken && /[0-9]/.test(user) && !isReadable(user) && !isStandIn(user)
    ? 'medium'
    : undefined;
}

/** An opaque token behind its scheme (RFC 6750). */
function readBearer(text: string, anchor: Span): Reading {
  const found = behind(opaque, text, anchor);
  if (found === undefined) return { secrets: [], next: anchor.end };
  const secret = text.slice(found.start, found.end).replace(/[.:]+$/, '');
  const end = found.start + secret.length;
  if (secret.length < leastToken || !isOpaque(secret)) return { secrets: [], next: anchor.end };
  return { secrets: [{ start: found.start, end, confidence: 'medium' }], next: end };
}

function isOpaque(secret: string): boolean {
  return (
    /[0-9]/.test(secret) &&
    entropyOf(secret) >= leastEntropy &&
    !isReadable(secret) &&
    !isStandIn(secret) &&
    !secret.includes('://')
  );
}

const header =
  /["'\\]{0,3}\]?[ \t]{0,4}(?:[:=,]|=>)[ \t]{0,4}["'\\]{0,3}(?!basic\b|bearer\b|digest\b|aws4)(?:(?:[a-z][\w-]{2,20})(?:[ \t]{1,4}|=|:))?(?:token=|key=|["'\\]{0,2})["'\\]{0,2}([\w.~+/=:!-]{12,1024})/iy;

/** The header itself, with a scheme of somebody's own or none. */
function readHeader(text: string, anchor: Span): Reading {
  const masked = labelEnd(text, anchor);
  if (masked !== undefined) return { secrets: [], next: masked };
  header.lastIndex = anchor.end;
  const secret = isLetter(text.charCodeAt(anchor.start - 1)) ? undefined : header.exec(text)?.[1];
  if (secret === undefined || !isOpaque(secret)) return { secrets: [], next: anchor.end };
  const end = header.lastIndex;
  return { secrets: [{ start: end - secret.length, end, confidence: 'low' }], next: end };
}

const shared = { severity: 'error', securitySeverity: 8, cwe: [798, 522], generic: true } as const;

/** Credentials in HTTP headers, in code, commands and logs. */
export const authorizationRules: readonly SecretRule[] = [
  {
    ...shared,
    id: 'basic-authorization',
    title: 'a user and password for HTTP',
    publishedAt: 'RFC 7617',
    help: 'change the password',
    keywords: ['basic'],
    read: readBasic,
    examples: () => {
      const secret = Buffer.from(`deploy:${'kqz'}7${'wmv'}X4`).toString('base64');
      return {
        match: [
          { text: `Authorization: Basic ${secret}`, secret, confidence: 'high' },
          { text: `{"Authorization": "Basic ${secret}"}`, secret, confidence: 'high' },
        ],
        noMatch: [
          `Authorization: Basic ${Buffer.from('user:password').toString('base64')}`,
          `Authorization: Basic ${Buffer.from(`Aladdin:${sesame}`).toString('base64')}`,
          'Authorization: Basic <credentials>',
          'basic understanding of networks',
        ],
      };
    },
  },
  {
    ...shared,
    id: 'bearer-authorization',
    title: 'a bearer token',
    publishedAt: 'RFC 6750, section 2.1',
    help: 'revoke the token where it was issued',
    keywords: ['bearer'],
    read: readBearer,
    examples: () => {
      const secret = sample(alphabets.base62, 40);
      return {
        match: [
          { text: `curl -H "Authorization: Bearer ${secret}"`, secret, confidence: 'medium' },
          { text: `headers = {'Authorization': 'Bearer ${secret}'}`, secret, confidence: 'medium' },
        ],
        noMatch: [
          'Authorization: Bearer YOUR_ACCESS_TOKEN_HERE',
          `Authorization: Bearer \${TOKEN}`,
          'Bearer authentication-with-oauth2-tokens',
        ],
      };
    },
  },
  {
    ...shared,
    id: 'authorization-header',
    title: 'a token in an authorization header',
    publishedAt: 'RFC 9110, section 11.6.2',
    help: 'revoke the token where it was issued',
    keywords: ['authorization'],
    read: readHeader,
    examples: () => {
      const secret = sample(alphabets.base62, 32);
      return {
        match: [
          { text: `Authorization: token ${secret}`, secret, confidence: 'low' },
          { text: `"Proxy-Authorization": "${secret}"`, secret, confidence: 'low' },
        ],
        noMatch: [
          'Authorization: AWS4-HMAC-SHA256 Credential=',
          'authorization: required-by-policy-2024',
          `authorization_id = "${secret.slice(0, 8)}"`,
        ],
      };
    },
  },
];
