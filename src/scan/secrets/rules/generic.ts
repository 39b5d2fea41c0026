import type { Span } from '../../region.ts';
import { judgeValue } from '../credential.ts';
import { nameEnd, readAssignment } from '../generic/assignment.ts';
import { labelEnd } from '../generic/label.ts';
import { type SecretNoun, secretNoun } from '../name.ts';
import type { Reading, SecretRule } from '../rule.ts';
import { alphabets, sample } from '../sample.ts';

/** A word that is too short to be looked for alone, before what may follow a name. */
function short(word: string): string[] {
  return Array.from('=:"\' <', mark => word + mark);
}

const mark = /[=:"' <]/;

/** Reads the value of a name that holds a keyword, when the whole name is one of these nouns. */
function reader(nouns: readonly SecretNoun[]): (text: string, anchor: Span, floor: number) => Reading {
  return (text, keyword, floor) => {
    const anchor = mark.test(text.charAt(keyword.end - 1)) ? { start: keyword.start, end: keyword.end - 1 } : keyword;
    const found = readAssignment(text, anchor, floor);
    if (found === undefined) return { secrets: [], next: nameEnd(text, anchor.end) };
    const masked = labelEnd(text, found.nameSpan);
    if (masked !== undefined) return { secrets: [], next: masked };
    const noun = secretNoun(found.name);
    // A long value is walked once: what is in it is no assignment.
    const next = found.value.end - found.value.start > 64 ? found.value.end : found.nameSpan.end;
    const nothing = { secrets: [], next };
    if (noun === undefined || !nouns.includes(noun)) return nothing;
    const { start, end } = found.value;
    const confidence = judgeValue(noun, found.name, text.slice(start, end), found.writing);
    return confidence === undefined ? nothing : { secrets: [{ start, end, confidence }], next: end };
  };
}

const shared = { severity: 'error', cwe: [798], generic: true } as const;

/** Secrets that only their names give away, in any language: `password = "…"`, `api_key: …`, `SALT=…`. */
export const genericRules: readonly SecretRule[] = [
  {
    ...shared,
    id: 'password-assignment',
    title: 'a password',
    securitySeverity: 7.5,
    publishedAt: 'CWE-798, CWE-259',
    help: 'change the password where it is accepted',
    keywords: ['pass', 'pwd', 'psw', 'psk', ...short('pw'), 'kennwort', 'contrasena', 'senha'],
    read: reader(['password']),
    examples: () => {
      const secret = `${'Vq7'}!kz${'Tr0ub4'}`;
      const plain = `${'kqz'}7${'wmv'}x4`;
      return {
        match: [
          { text: `password = "${secret}"`, secret, confidence: 'medium' },
          { text: `DB_PASS=${secret}`, secret, confidence: 'medium' },
          { text: `  userPwd: '${plain}',`, secret: plain, confidence: 'low' },
        ],
        noMatch: [
          'password = "changeme"',
          'password = getpass("Password: ")',
          `password = \${DB_PASSWORD}`,
          'password_field = "user_password_1"',
          '"password": "password must not be empty"',
          'compass = "N42"',
        ],
      };
    },
  },
  {
    ...shared,
    id: 'token-assignment',
    title: 'a secret, token or key',
    securitySeverity: 7.5,
    publishedAt: 'CWE-798, CWE-321',
    help: 'revoke it where it was issued, and issue another',
    keywords: ['secret', 'token', 'key', 'credential'],
    read: reader(['token', 'material']),
    examples: () => {
      const secret = sample(alphabets.base62, 32);
      return {
        match: [
          { text: `client_secret = "${secret}"`, secret, confidence: 'medium' },
          { text: `x-api-key: ${secret}`, secret, confidence: 'medium' },
        ],
        noMatch: [
          'api_key = "YOUR_API_KEY"',
          `public_key = "${secret}"`,
          `next_token = "${secret}"`,
          'token = request.headers["x-token"]',
          `cache_key = "user_profile_v2_summary"`,
        ],
      };
    },
  },
  {
    ...shared,
    id: 'key-material',
    title: 'a salt, nonce, signature or session',
    severity: 'warning',
    securitySeverity: 5.5,
    publishedAt: 'CWE-798, CWE-760',
    help: 'replace it, and derive it at run time',
    keywords: [
      'auth',
      ...short('api'),
      'cred',
      'salt',
      'nonce',
      'seed',
      'pepper',
      'session',
      'cookie',
      'hmac',
      'signature',
    ],
    read: reader(['material']),
    examples: () => {
      const secret = sample(alphabets.hex, 32);
      return {
        match: [{ text: `nonce = "${secret}"`, secret, confidence: 'medium' }],
        noMatch: ['auth = "basic"', 'salt = "django.contrib.sessions.backends"', 'session = requests.Session()'],
      };
    },
  },
];
