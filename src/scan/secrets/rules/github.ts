import { githubChecksum } from '../checksum.ts';
import { findJwts } from '../jwt.ts';
import type { Confidence, SecretRule } from '../rule.ts';

const cwe = [798];
const publishedAt =
  'https://github.blog/engineering/platform-security/behind-githubs-new-authentication-token-formats/';
const help = 'revoke the token in the settings of its owner, and look for its use in the audit log';
/** GitHub's announcement of the format works through this one; it never opened anything. */
const announced = `${'ghp_'}zQWBuTSOoRi4A9spHcVY5ncnsDkxkJ${'0mLq17'}`;
const unsummed = `zQWBuTSOoRi4A9spHcVY5ncnsDkxkJ${'0mLq18'}`;

function judgeClassic(token: string): Confidence {
  return githubChecksum(token) ? 'high' : 'low';
}

function judgeApp(token: string): Confidence {
  const jwt = /^ghs_[0-9]+_/.exec(token);
  if (jwt === null) return judgeClassic(token);
  return findJwts(token, { start: jwt[0].length, end: token.length }).length > 0 ? 'high' : 'low';
}

/** Tokens of GitHub. An installation token has an old form with a checksum and one that carries a JWT. */
export const githubRules: readonly SecretRule[] = [
  {
    id: 'github-personal-token',
    title: 'a GitHub personal access token',
    severity: 'error',
    securitySeverity: 9.1,
    cwe,
    publishedAt,
    help,
    keywords: ['ghp_'],
    pattern: /ghp_[A-Za-z0-9]{36,}/g,
    judge: judgeClassic,
    examples: () => ({
      match: [
        { text: `export GH_TOKEN=${announced}`, secret: announced, confidence: 'high' },
        { text: `https://me:${'ghp_'}${unsummed}@example.com/a.git`, secret: `ghp_${unsummed}`, confidence: 'low' },
        { text: `x_g${announced}`, secret: announced, confidence: 'high' },
      ],
      noMatch: [`ghp_${'x'.repeat(36)}`, 'ghp_short', 'ghp_your_token_goes_here', `\${{ secrets.GITHUB_TOKEN }}`],
    }),
  },
  {
    id: 'github-oauth-token',
    title: 'a GitHub OAuth or refresh token',
    severity: 'error',
    securitySeverity: 8.6,
    cwe,
    publishedAt,
    help,
    keywords: ['gho_', 'ghu_', 'ghr_'],
    pattern: /gh[our]_[A-Za-z0-9]{36,}/g,
    judge: judgeClassic,
    examples: () => ({
      match: ['gho_', 'ghu_', 'ghr_'].map(prefix => ({
        text: `{"token":"${prefix}${unsummed}"}`,
        secret: prefix + unsummed,
        confidence: 'low' as const,
      })),
      noMatch: [`gho_${'0'.repeat(36)}`, `ghx_${unsummed}`],
    }),
  },
  {
    id: 'github-app-token',
    title: 'a GitHub app or workflow token',
    severity: 'error',
    securitySeverity: 8.6,
    cwe,
    publishedAt: 'https://docs.github.com/en/apps/creating-github-apps/authenticating-with-a-github-app',
    help,
    keywords: ['ghs_'],
    pattern: /ghs_[A-Za-z0-9._-]{35,}[A-Za-z0-9_]/g,
    judge: judgeApp,
    examples: () => {
      const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
      const header = part({ alg: 'RS256', typ: 'JWT' });
      const long = `ghs_12345_${header}.${part({ iss: 'github', exp: 1893456000 })}.kX-9_${'aQ7'.repeat(20)}`;
      return {
        match: [
          { text: `GITHUB_TOKEN=ghs_${unsummed}`, secret: `ghs_${unsummed}`, confidence: 'low' },
          { text: `https://x-access-token:${long}@example.com/a.git`, secret: long, confidence: 'high' },
          { text: `it was ghs_${unsummed}.`, secret: `ghs_${unsummed}`, confidence: 'low' },
        ],
        noMatch: [`ghs_${'x'.repeat(36)}`, `ghs_${'.'.repeat(80)}`],
      };
    },
  },
  {
    id: 'github-fine-grained-token',
    title: 'a GitHub fine-grained personal access token',
    severity: 'error',
    securitySeverity: 9.1,
    cwe,
    publishedAt: 'https://docs.github.com/en/authentication/keeping-your-account-and-data-secure',
    help,
    keywords: ['github_pat_'],
    pattern: /github_pat_[A-Za-z0-9_]{50,}/g,
    judge: () => 'medium',
    examples: () => {
      const token = `github_pat_11AAQ7WML0${unsummed.slice(0, 12)}_${unsummed}kJ5c${unsummed.slice(3, 22)}`;
      return {
        match: [{ text: `Authorization: Bearer ${token}`, secret: token, confidence: 'medium' }],
        noMatch: ['github_pat_11AAAAA', `github_pat_${'x'.repeat(82)}`],
      };
    },
  },
];
