import { family } from '../family.ts';
import { isReadable } from '../generic/spelling.ts';
import { isStockPassword } from '../generic/stock.ts';
import type { Confidence, SecretRule } from '../rule.ts';
import { alphabets, sample } from '../sample.ts';
import { judgeBasic } from './authorization.ts';

function judgePassword(value: string): Confidence | undefined {
  if (value.length < 3 || isStockPassword(value) || /^[({[<$*]/.test(value)) return undefined;
  return /^[a-z]{1,12}$/.test(value) && isReadable(value) ? undefined : 'medium';
}

const password = () => `${'kqz'}7${'wmv'}X4`;
const basic = () => Buffer.from(`deploy:${password()}`).toString('base64');
const lines = (text: string) => (text.match(/.{1,64}/g) ?? []).join('\n');

/** Secrets in files that programs keep them in. */
export const keyStoreRules: readonly SecretRule[] = [
  family({
    id: 'netrc-password',
    title: 'a password for a host in `.netrc`',
    publishedAt: 'ftp(1), the .netrc file',
    help: 'change the password',
    keywords: ['login'],
    pattern:
      /login[ \t\r\n]{1,20}[^\s"']{1,80}[ \t\r\n]{1,20}(?:account[ \t]{1,9}[^\s"']{1,80}[ \t\r\n]{1,20})?password[ \t]{1,20}((?:(?!&\w{1,20}=)[^\s"'<>\\\u2000-\uffff]){3,200})/,
    group: 1,
    judge: judgePassword,
    secrets: () => [
      { text: `machine h.internal login deploy password ${password()}`, secret: password(), confidence: 'medium' },
    ],
    lookAlikes: () => [`machine h login me password <password>`],
  }),
  family({
    id: 'pgpass-password',
    title: 'a database password in `.pgpass`',
    publishedAt: 'https://www.postgresql.org/docs/current/libpq-pgpass.html',
    help: 'change the password of the role',
    keywords: [':5432:', ':5433:', ':6432:', ':5439:', ':*:'],
    pattern: /:(?:543[239]|6432|\*):[^:\s"']{1,63}:[^:\s"']{1,63}:((?:(?!&\w{1,20}=)[^\s:"'<>\\\u2000-\uffff]){3,200})/,
    boundary: 'none',
    group: 1,
    judge: judgePassword,
    secrets: () => [{ text: `db.internal:5432:app:deploy:${password()}`, secret: password(), confidence: 'medium' }],
  }),
  family({
    id: 'registry-auth',
    title: 'a user and password for a registry',
    publishedAt:
      'https://docs.docker.com/reference/cli/docker/login/; https://docs.npmjs.com/cli/configuring-npm/npmrc',
    help: 'log out, and replace the password or token',
    keywords: ['"auth"', ':_auth', '_auth =', '_auth='],
    pattern: /(?:"auth"[ \t]{0,4}:[ \t\r\n]{0,20}"|:?_auth[ \t]{0,4}=[ \t]{0,4}"?)([A-Za-z0-9+/]{8,4096}={0,2})/,
    boundary: 'none',
    group: 1,
    judge: judgeBasic,
    secrets: () => [{ text: `{"auths":{"r.internal":{"auth":"${basic()}"}}}`, secret: basic(), confidence: 'high' }],
    lookAlikes: () => [`{"auth": "${Buffer.from('user:password').toString('base64')}"}`],
  }),
  family({
    id: 'npmrc-token',
    title: 'a token for a package registry in `.npmrc`',
    publishedAt: 'https://docs.npmjs.com/cli/configuring-npm/npmrc',
    help: 'revoke the token at the registry',
    keywords: ['_authtoken'],
    pattern: /_authToken[ \t]{0,4}=[ \t]{0,4}"?([\w.~+/=-]{16,})/i,
    boundary: 'none',
    group: 1,
    judge: judgePassword,
    secrets: () => {
      const secret = [8, 4, 4, 4, 12].map((length, seed) => sample(alphabets.hex, length, seed)).join('-');
      return [{ text: `//r.internal/:_authToken=${secret}`, secret, confidence: 'medium' }];
    },
    lookAlikes: () => [`//r.internal/:_authToken=\${NPM_TOKEN}`],
  }),
  family({
    id: 'wireguard-key',
    title: 'a private or shared key of WireGuard',
    publishedAt: 'wg(8), configuration file format',
    help: 'generate another key, and give its public half to the peers',
    cwe: [321, 798],
    securitySeverity: 8.8,
    keywords: ['privatekey', 'presharedkey'],
    pattern: /(?:PrivateKey|PresharedKey)[ \t]{0,4}=[ \t]{0,4}([A-Za-z0-9+/]{42}[AEIMQUYcgkosw048]=)/,
    group: 1,
    secrets: () => {
      const secret = `${sample(alphabets.base64, 42)}0=`;
      return [{ text: `PrivateKey = ${secret}`, secret, confidence: 'medium' }];
    },
  }),
  family({
    id: 'putty-private-key',
    title: 'a PuTTY private key',
    publishedAt: 'PuTTY user manual, appendix C: PPK file format',
    help: 'replace the key pair and withdraw the public half wherever it was trusted',
    cwe: [321, 798],
    securitySeverity: 9.3,
    keywords: ['private-lines:'],
    pattern:
      /Private-Lines:[ \t]{1,4}\d{1,3}[ \t]{0,4}\r?\n((?:[A-Za-z0-9+/=]{1,64}\r?\n){1,99}[A-Za-z0-9+/=]{1,64})(?![^\r\n"'`])/,
    group: 1,
    pieces: secret => secret.match(/[A-Za-z0-9+/=]{16,}/g) ?? [],
    secrets: () => {
      const secret = lines(sample(alphabets.base64, 192));
      return [{ text: `Private-Lines: 3\n${secret}\n\nPrivate-MAC: 0`, secret, confidence: 'medium' }];
    },
  }),
  family({
    id: 'key-store-file',
    title: 'a key store in base64',
    publishedAt: 'RFC 7292, section 4; Java KeyStore file format',
    help: 'replace every key in the store',
    cwe: [321, 798],
    securitySeverity: 8.8,
    keywords: ['ibazcc', '/u3+7q', 'zs7ozg'],
    lead: 6,
    pattern:
      /MII[A-Za-z0-9+/]{3}IBAzCC[A-Za-z0-9+/]{2}YJKoZIhvcNAQcB[A-Za-z0-9+/]{64,}={0,2}|\/u3\+7QAAAA[A-Za-z0-9+/]{64,}={0,2}|zs7OzgAAAA[A-Za-z0-9+/]{64,}={0,2}/,
    boundary: 'none',
    secrets: () => [
      `MIIKYwIBAzCCCiYJKoZIhvcNAQcB${sample(alphabets.base62, 120)}`,
      `/u3+7QAAAAIAAAAB${sample(alphabets.base62, 120)}`,
    ],
  }),
  family({
    id: 'mozilla-login',
    title: 'a password that a browser keeps',
    publishedAt: 'https://support.mozilla.org/kb/profiles-where-firefox-stores-user-data',
    help: 'change the password at the site',
    keywords: ['encryptedpassword'],
    pattern: /encryptedPassword"[ \t]{0,4}:[ \t]{0,4}"([A-Za-z0-9+/]{24,}={0,2})"/,
    group: 1,
    secrets: () => {
      const secret = `MDoEEPgAAAAAAAAAAAAAAAAAAAEwFAYIKoZIhvcNAwcE${sample(alphabets.base62, 32)}`;
      return [{ text: `{"encryptedPassword":"${secret}"}`, secret, confidence: 'medium' }];
    },
  }),
  family({
    id: 'jenkins-secret',
    title: 'a secret that Jenkins keeps',
    publishedAt: 'https://www.jenkins.io/doc/developer/security/secrets/',
    help: 'replace the secret, and the key of the server if it was stored beside it',
    severity: 'warning',
    keywords: ['{aqaaabaaaa'],
    pattern: /\{AQAAABAAAA[A-Za-z0-9+/]{20,}={0,2}\}/,
    boundary: 'none',
    secrets: () => [`{AQAAABAAAA${sample(alphabets.base62, 54)}=}`],
  }),
];
