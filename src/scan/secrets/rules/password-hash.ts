import { family } from '../family.ts';
import { isFiller } from '../placeholder.ts';
import type { Confidence, SecretRule } from '../rule.ts';
import { alphabets, sample } from '../sample.ts';

const crypt = `${alphabets.base62}./`;

function judgeHash(hash: string): Confidence | undefined {
  const tail = hash.split(/[$}:]/).at(-1) ?? '';
  return new Set(tail).size < 8 || isFiller(tail) ? undefined : 'medium';
}

const shared = {
  severity: 'warning',
  securitySeverity: 6,
  cwe: [522],
  help: 'have the password changed, as it can be guessed from its hash',
  judge: judgeHash,
} as const;

/** Hashes of passwords, as account files and databases hold them. */
export const passwordHashRules: readonly SecretRule[] = [
  family({
    ...shared,
    id: 'crypt-password-hash',
    title: 'a password hash of `crypt`',
    publishedAt: 'crypt(5)',
    keywords: ['$1$', '$5$', '$6$', '$7$', '$y$', '$gy$', '$apr1$', '$sha1$', '$md5'],
    pattern:
      /\$(?:1|apr1)\$[./A-Za-z0-9]{1,8}\$[./A-Za-z0-9]{22}|\$[56]\$(?:rounds=\d{1,9}\$)?[./A-Za-z0-9]{1,16}\$[./A-Za-z0-9]{43,86}|\$(?:7|y|gy)\$[./A-Za-z0-9]{1,60}\$(?:[./A-Za-z0-9]{1,86}\$)?[./A-Za-z0-9]{43}|\$sha1\$\d{1,9}\$[./A-Za-z0-9]{1,64}\$[./A-Za-z0-9]{28}/,
    secrets: () => [
      `$1$${sample(crypt, 8)}$${sample(crypt, 22)}`,
      `$apr1$${sample(crypt, 8)}$${sample(crypt, 22)}`,
      `$5$rounds=5000$${sample(crypt, 16)}$${sample(crypt, 43)}`,
      `$6$${sample(crypt, 16)}$${sample(crypt, 86)}`,
      `$y$j9T$${sample(crypt, 22)}$${sample(crypt, 43)}`,
    ],
  }),
  family({
    ...shared,
    id: 'bcrypt-password-hash',
    title: 'a password hash of bcrypt',
    publishedAt: 'crypt(5), bcrypt',
    keywords: ['$2a$', '$2b$', '$2x$', '$2y$'],
    pattern: /\$2[abxy]\$\d\d\$[./A-Za-z0-9]{53}/,
    secrets: () => [`$2b$12$${sample(crypt, 53)}`, `$2y$10$${sample(crypt, 53)}`],
  }),
  family({
    ...shared,
    id: 'argon2-password-hash',
    title: 'a password hash of Argon2 or scrypt',
    publishedAt: 'PHC string format',
    keywords: ['$argon2', '$scrypt$'],
    pattern:
      /\$(?:argon2(?:id|i|d)|scrypt)\$(?:v=\d{1,3}\$)?[a-z]{1,2}=\d{1,9}(?:,[a-z]{1,2}=\d{1,9}){0,4}\$[A-Za-z0-9+/]{8,90}\$[A-Za-z0-9+/]{16,}/,
    secrets: () => [`$argon2id$v=19$m=65536,t=3,p=4$${sample(alphabets.base62, 22)}$${sample(alphabets.base62, 43)}`],
  }),
  family({
    ...shared,
    id: 'ldap-password-hash',
    title: 'a password hash of a directory',
    publishedAt: 'RFC 2307, section 5.3',
    keywords: ['{ssha', '{sha}', '{md5}', '{smd5}', '{crypt}', '{pbkdf2'],
    pattern: /\{(?:S?SHA(?:256|384|512)?|S?MD5|CRYPT|PBKDF2[\w-]{0,12})\}[A-Za-z0-9+/.$=]{20,}/i,
    secrets: () => [`{SSHA}${sample(alphabets.base62, 32)}`],
  }),
  family({
    ...shared,
    id: 'framework-password-hash',
    title: 'a password hash of a web framework',
    publishedAt: 'Django password management; phpass; Werkzeug security helpers',
    keywords: ['pbkdf2_sha', 'pbkdf2:sha', 'bcrypt_sha256$', 'scrypt:', '$p$b', '$p$d', '$h$9', '$s$d'],
    pattern:
      /pbkdf2_sha(?:1|256|512)\$\d{3,9}\$[A-Za-z0-9./+]{4,64}\$[A-Za-z0-9+/]{20,}={0,2}|pbkdf2:sha(?:1|256|512):\d{3,9}\$[A-Za-z0-9]{4,64}\$[a-f0-9]{40,}|scrypt:\d{1,9}:\d{1,4}:\d{1,4}\$[A-Za-z0-9]{4,64}\$[a-f0-9]{64,}|bcrypt_sha256\$\$2b\$\d\d\$[./A-Za-z0-9]{53}|\$[PH]\$[9BDE][./A-Za-z0-9]{30}|\$S\$[CDE][./A-Za-z0-9]{51}/,
    secrets: () => [
      `pbkdf2_sha256$600000$${sample(alphabets.base62, 22)}$${sample(alphabets.base62, 43)}=`,
      `$P$B${sample(crypt, 30)}`,
    ],
  }),
];
