import type { Confidence, SecretRule } from '../rule.ts';

const cwe = [798];

/** Every form carries the numbers of a workspace or a version; words alone are a name for a token. */
function judgeToken(token: string): Confidence | undefined {
  if (!/[0-9]/.test(token)) return undefined;
  return /^(?:xox[bp]-[0-9]{9,}-[0-9]{9,}-|xapp-[0-9]-A)/.test(token) ? 'medium' : 'low';
}

/** As PHP's JSON encoder writes it. */
function escaped(url: string): string {
  return url.replaceAll('/', '\\/');
}

/** Tokens and incoming web hooks of Slack. */
export const slackRules: readonly SecretRule[] = [
  {
    id: 'slack-token',
    title: 'a Slack token',
    severity: 'error',
    securitySeverity: 8.2,
    cwe,
    publishedAt: 'https://docs.slack.dev/authentication/tokens/',
    help: 'revoke the token with `auth.revoke`, and issue another to the app',
    keywords: ['xoxa-', 'xoxb-', 'xoxe-', 'xoxe.', 'xoxo-', 'xoxp-', 'xoxr-', 'xoxs-', 'xapp-'],
    pattern: /(?:xox[abeoprs](?:\.xox[bp])?-[A-Za-z0-9-]{10,}|xapp-[0-9]-[A-Za-z0-9-]{20,})/g,
    judge: judgeToken,
    examples: () => {
      const bot = `xoxb-${'2384710598'}-${'4519273860157'}-q7WmLz0Rk2JdYv9XcB4nH8sT`;
      const app = `xapp-1-A0${'4QZ7WML2'}-${'5830172946183'}-${'4be91c07d2a8'.repeat(5)}`;
      const refresh = `xoxe.xoxp-1-Mi0yLT${'q7WmLz0Rk2JdYv9XcB4n'}`;
      return {
        match: [
          { text: `SLACK_BOT_TOKEN: ${bot}`, secret: bot, confidence: 'medium' },
          { text: `token='${app}'`, secret: app, confidence: 'medium' },
          { text: refresh, secret: refresh, confidence: 'low' },
        ],
        noMatch: ['xoxb-your-bot-token-here', `xoxb-${'1234567890'}-${'1234567890'}-${'X'.repeat(24)}`, 'xoxp-'],
      };
    },
  },
  {
    id: 'slack-webhook-url',
    title: 'a Slack incoming webhook',
    severity: 'error',
    securitySeverity: 6.5,
    cwe,
    publishedAt: 'https://docs.slack.dev/messaging/sending-messages-using-incoming-webhooks/',
    help: 'delete the webhook in the configuration of the app, and add another',
    keywords: ['hooks.slack.com'],
    pattern: /hooks\.slack\.com\/(?:services|workflows|triggers)\/([A-Za-z0-9/_-]{20,})/gi,
    group: 1,
    judge: () => 'medium',
    examples: () => {
      const path = `T02${'QZ7WML'}/B04${'KIQY56'}/q7WmLz0Rk2JdYv9XcB4nH8sT`;
      const base = `https://hooks.slack.com/${'services'}/`;
      return {
        match: [
          { text: `curl -d '{}' ${base}${path}`, secret: path, confidence: 'medium' },
          { text: `{"url":"${escaped(base + path)}"}`, secret: escaped(path), confidence: 'medium' },
        ],
        noMatch: [`${base}T00000000/B00000000/${'X'.repeat(24)}`, base],
      };
    },
  },
];
