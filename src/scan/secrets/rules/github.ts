import { githubChecksum } from '../checksum.ts';
import { family } from '../family.ts';
import { findJwts } from '../jwt.ts';
import type { Confidence } from '../rule.ts';
import { alphabets, sample } from '../sample.ts';

const { base62 } = alphabets;
const boundary = 'none';
const publishedAt =
  'https://github.blog/engineering/platform-security/behind-githubs-new-authentication-token-formats/';
const help = 'revoke the token in the settings of its owner, and look for its use in the audit log';
/** GitHub's announcement of the format works through this one; it never opened anything. */
const announced = `${'ghp_'}zQWBuTSOoRi4A9spHcVY5ncnsDkxkJ${'0mLq17'}`;
const unsummed = sample(base62, 36);

function judgeClassic(token: string): Confidence {
  return githubChecksum(token) ? 'high' : 'low';
}

function judgeApp(token: string): Confidence {
  const jwt = /^ghs_[0-9]+_/.exec(token);
  if (jwt === null) return judgeClassic(token);
  return findJwts(token, { start: jwt[0].length, end: token.length }).length > 0 ? 'high' : 'low';
}

function longAppToken(): string {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const payload = part({ iss: 'github', exp: 1893456000 });
  return `ghs_12345_${part({ alg: 'RS256', typ: 'JWT' })}.${payload}.${sample(alphabets.urlSafe, 86)}`;
}

/** Tokens of GitHub. An installation token has an old form with a checksum and one that carries a JWT. */
export const githubRules = [
  family({
    id: 'github-personal-token',
    title: 'a GitHub personal access token',
    publishedAt,
    help,
    securitySeverity: 9.1,
    boundary,
    keywords: ['ghp_'],
    pattern: /ghp_[A-Za-z0-9]{36,}/,
    judge: judgeClassic,
    secrets: () => [
      [announced, 'high'],
      [`ghp_${unsummed}`, 'low'],
      { text: `x_g${announced}`, secret: announced, confidence: 'high' },
    ],
    lookAlikes: () => ['ghp_short', 'ghp_your_token_goes_here', `\${{ secrets.GITHUB_TOKEN }}`],
  }),
  family({
    id: 'github-oauth-token',
    title: 'a GitHub OAuth or refresh token',
    publishedAt,
    help,
    securitySeverity: 8.6,
    boundary,
    keywords: ['gho_', 'ghu_', 'ghr_'],
    pattern: /gh[our]_[A-Za-z0-9]{36,}/,
    judge: judgeClassic,
    secrets: () => ['gho_', 'ghu_', 'ghr_'].map(prefix => [prefix + unsummed, 'low'] as const),
    lookAlikes: () => [`ghx_${unsummed}`],
  }),
  family({
    id: 'github-app-token',
    title: 'a GitHub app or workflow token',
    publishedAt: 'https://docs.github.com/en/apps/creating-github-apps/authenticating-with-a-github-app',
    help,
    securitySeverity: 8.6,
    boundary,
    keywords: ['ghs_'],
    pattern: /ghs_[A-Za-z0-9._-]{35,}[A-Za-z0-9_]/,
    judge: judgeApp,
    secrets: () => [
      [`ghs_${unsummed}`, 'low'],
      [longAppToken(), 'high'],
      { text: `it was ghs_${unsummed}.`, secret: `ghs_${unsummed}`, confidence: 'low' },
    ],
    lookAlikes: () => [`ghs_${'.'.repeat(80)}`],
  }),
  family({
    id: 'github-fine-grained-token',
    title: 'a GitHub fine-grained personal access token',
    publishedAt: 'https://docs.github.com/en/authentication/keeping-your-account-and-data-secure',
    help,
    securitySeverity: 9.1,
    boundary,
    keywords: ['github_pat_'],
    pattern: /github_pat_[A-Za-z0-9_]{50,}/,
    secrets: () => [`github_pat_11${sample(alphabets.upper, 20)}_${sample(base62, 59)}`],
    lookAlikes: () => ['github_pat_11AAAAA', `github_pat_${'x'.repeat(82)}`],
  }),
];
