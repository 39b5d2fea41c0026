import { entropyOf } from '../entropy.ts';
import { family } from '../family.ts';
import type { Confidence, SecretRule } from '../rule.ts';
import { alphabets, sample } from '../sample.ts';

const publishedAt = 'https://docs.slack.dev/authentication/tokens/';
const help = 'revoke the token with `auth.revoke`, and issue another to the app';

/** The numbers of a workspace and a user, as every form but the oldest begins. */
const numbered = /^xox(?:[a-z](?:-[0-9]{8,}){2}|[os](?:-[0-9]+){3})-/;

/** A word behind the prefix is a name for a token. */
function judgeToken(token: string): Confidence | undefined {
  if (numbered.test(token)) return 'medium';
  if (/^xox[bcp]-[0-9]{8,}-/.test(token)) return 'low';
  const old = /^xox[ader]-(?:[0-9]-)?(.{8,})/.exec(token)?.[1] ?? '';
  return /[0-9]/.test(old) && /[a-z]/.test(old) && entropyOf(old) >= 3 ? 'low' : undefined;
}

/** A name for a token has no numbers in it. */
function judgeNumbered(token: string): Confidence | undefined {
  return /-[0-9]-.*[0-9]/.test(token) ? 'medium' : undefined;
}

const numbers = (...lengths: readonly number[]) =>
  lengths.map((length, seed) => sample('123456789', length, seed)).join('-');

/** As PHP's JSON encoder writes it. */
function escaped(url: string): string {
  return url.replaceAll('/', '\\/');
}

/** Tokens and incoming webhooks of Slack. */
export const slackRules: readonly SecretRule[] = [
  family({
    id: 'slack-app-token',
    title: 'a Slack app-level token',
    publishedAt,
    help,
    keywords: ['xapp-'],
    pattern: /xapp-[0-9]-[A-Za-z0-9]{5,}(?:-[A-Za-z0-9]{5,}){1,3}/,
    boundary: 'none',
    judge: judgeNumbered,
    secrets: () => [`xapp-1-A${sample(alphabets.upper, 10)}-${numbers(13)}-${sample(alphabets.hex, 64)}`],
  }),
  family({
    id: 'slack-configuration-token',
    title: 'a Slack app configuration token',
    publishedAt: 'https://docs.slack.dev/reference/app-manifest/#config-tokens',
    help,
    keywords: ['xoxe-', 'xoxe.'],
    pattern: /xoxe(?:\.xox[bp])?-[0-9]-[A-Za-z0-9]{20,}/,
    boundary: 'none',
    judge: judgeNumbered,
    secrets: () => [`xoxe.xoxp-1-${sample(alphabets.upper, 163)}`, `xoxe-1-${sample(alphabets.upper, 146)}`],
  }),
  family({
    id: 'slack-token',
    title: 'a Slack token',
    publishedAt,
    help,
    keywords: ['xoxa-', 'xoxb-', 'xoxc-', 'xoxd-', 'xoxe-', 'xoxo-', 'xoxp-', 'xoxr-', 'xoxs-'],
    pattern: /xox(?:[a-ceopr-s]-[A-Za-z0-9-]{8,}|d-[A-Za-z0-9%+/_-]{40,})/,
    boundary: 'none',
    judge: judgeToken,
    secrets: () => [
      `xoxb-${numbers(12, 13)}-${sample(alphabets.base62, 24)}`,
      `xoxp-${numbers(12, 12, 13)}-${sample(alphabets.hex, 32)}`,
      [`xoxb-${numbers(11)}-${sample(alphabets.base62, 20)}`, 'low'],
      [`xoxa-2-${sample(alphabets.base62, 12)}`, 'low'],
      `xoxs-${numbers(10, 10, 10)}-${sample(alphabets.hex, 10)}`,
      [`xoxd-${sample(alphabets.base62, 60)}`, 'low'],
    ],
    lookAlikes: () => [
      'xoxb-your-bot-token-here',
      'images/2018-250-xoxo-indieweb-1.jpg',
      'xoxa-access-token-string',
      `xoxb-1234567890-1234567890-${'X'.repeat(24)}`,
      'xoxp-',
    ],
  }),
  family({
    id: 'slack-webhook-url',
    title: 'a Slack incoming webhook',
    publishedAt: 'https://docs.slack.dev/messaging/sending-messages-using-incoming-webhooks/',
    help: 'delete the webhook in the configuration of the app, and add another',
    securitySeverity: 6.5,
    keywords: ['hooks.slack.com', 'hooks.slack-gov.com'],
    pattern:
      /hooks\.slack(?:-gov)?\.com\\{0,3}\/(?:services|workflows|triggers)\\{0,3}\/((?:[A-Za-z0-9_+-]{1,40}\\{0,3}\/){1,4}[A-Za-z0-9_+-]{10,60})/i,
    group: 1,
    boundary: 'none',
    secrets: () => {
      const path = `T${sample(alphabets.upper, 9)}/B${sample(alphabets.upper, 9)}/${sample(alphabets.base62, 24)}`;
      const base = `https://hooks.slack.com/${'services'}/`;
      return [
        { text: `curl -d '{}' ${base}${path}`, secret: path, confidence: 'medium' },
        { text: `{"url":"${escaped(base + path)}"}`, secret: escaped(path), confidence: 'medium' },
      ];
    },
    lookAlikes: () => [`https://hooks.slack.com/services/T00000000/B00000000/${'X'.repeat(24)}`],
  }),
];
