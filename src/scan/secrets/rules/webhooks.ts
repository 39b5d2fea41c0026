import { type Family, family } from '../family.ts';
import type { SecretRule } from '../rule.ts';
import { alphabets, sample } from '../sample.ts';
import { sampleUuid } from '../shape.ts';

interface Webhook extends Pick<Family, 'id' | 'title' | 'publishedAt' | 'keywords'> {
  /** From the keyword to the end of the address; its one group is what must not be known. */
  readonly pattern: RegExp;
  /** The address up to the secret, and the secret, of an example. */
  readonly example: () => readonly [address: string, secret: string];
}

/** An address that lets whoever knows it post as its owner. */
function webhook({ example, ...given }: Webhook): SecretRule {
  return family({
    ...given,
    group: 1,
    boundary: 'none',
    securitySeverity: 6.5,
    help: 'delete the webhook, and make another',
    secrets: () => {
      const [address, secret] = example();
      return [{ text: `${address}${secret}`, secret, confidence: 'medium' }];
    },
  });
}

/** Addresses that hold their own secret. */
export const webhookRules: readonly SecretRule[] = [
  webhook({
    id: 'discord-webhook',
    title: 'a Discord webhook',
    publishedAt: 'https://discord.com/developers/docs/resources/webhook',
    keywords: ['discord.com/api/', 'discordapp.com/api/'],
    pattern: /discord(?:app)?\.com\/api\/(?:v[0-9]{1,2}\/)?webhooks\/[0-9]{17,20}\/([A-Za-z0-9_-]{60,})/i,
    example: () => [`https://discord.com/api/webhooks/${sample('123456789', 18)}/`, sample(alphabets.urlSafe, 68)],
  }),
  webhook({
    id: 'microsoft-teams-webhook',
    title: 'a Microsoft Teams webhook',
    publishedAt:
      'https://learn.microsoft.com/microsoftteams/platform/webhooks-and-connectors/how-to/add-incoming-webhook',
    keywords: ['office.com/webhook'],
    pattern:
      /office\.com\/webhook(?:b2)?\/([a-f0-9-]{36}@[a-f0-9-]{36}\/IncomingWebhook\/[a-f0-9]{32}\/[a-f0-9-]{36}(?:\/[A-Za-z0-9_-]{1,80})?)/i,
    example: () => [
      'https://acme.webhook.office.com/webhookb2/',
      `${sampleUuid(1)}@${sampleUuid(2)}/IncomingWebhook/${sample(alphabets.hex, 32)}/${sampleUuid(3)}`,
    ],
  }),
  webhook({
    id: 'google-chat-webhook',
    title: 'a Google Chat webhook',
    publishedAt: 'https://developers.google.com/workspace/chat/quickstart/webhooks',
    keywords: ['chat.googleapis.com/v1/spaces/'],
    pattern:
      /chat\.googleapis\.com\/v1\/spaces\/[A-Za-z0-9_-]{6,40}\/messages\?(key=[A-Za-z0-9_-]{30,60}&(?:amp;)?token=[A-Za-z0-9_%=-]{20,})/i,
    example: () => [
      `https://chat.googleapis.com/v1/spaces/AAAA${sample(alphabets.base62, 7)}/messages?`,
      `key=${sample(alphabets.base62, 38)}&token=${sample(alphabets.urlSafe, 43)}`,
    ],
  }),
  webhook({
    id: 'feishu-webhook',
    title: 'a Feishu or Lark bot webhook',
    publishedAt: 'https://open.feishu.cn/document/client-docs/bot-v3/add-custom-bot',
    keywords: ['/open-apis/bot/'],
    pattern: /\/open-apis\/bot\/(?:v2\/)?hook\/([A-Za-z0-9-]{32,36})/i,
    example: () => ['https://open.feishu.cn/open-apis/bot/v2/hook/', sampleUuid()],
  }),
  webhook({
    id: 'wecom-webhook',
    title: 'a WeCom bot webhook',
    publishedAt: 'https://developer.work.weixin.qq.com/document/path/91770',
    keywords: ['/cgi-bin/webhook/send?key='],
    pattern: /\/cgi-bin\/webhook\/send\?key=([a-f0-9-]{36})/i,
    example: () => ['https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=', sampleUuid()],
  }),
  webhook({
    id: 'dingtalk-webhook',
    title: 'a DingTalk robot webhook',
    publishedAt: 'https://open.dingtalk.com/document/robots/custom-robot-access',
    keywords: ['/robot/send?access_token='],
    pattern: /\/robot\/send\?access_token=([a-f0-9]{64})/i,
    example: () => ['https://oapi.dingtalk.com/robot/send?access_token=', sample(alphabets.hex, 64)],
  }),
  webhook({
    id: 'zapier-webhook',
    title: 'a Zapier webhook',
    publishedAt: 'https://help.zapier.com/hc/en-us/articles/8496288690317-Trigger-Zaps-from-webhooks',
    keywords: ['hooks.zapier.com/hooks/'],
    pattern: /hooks\.zapier\.com\/hooks\/(?:catch|standard)\/([0-9]{4,10}\/[A-Za-z0-9]{5,12})/i,
    example: () => ['https://hooks.zapier.com/hooks/catch/', `${sample('123456789', 7)}/${sample(alphabets.lower, 7)}`],
  }),
  webhook({
    id: 'make-webhook',
    title: 'a Make webhook',
    publishedAt: 'https://help.make.com/webhooks',
    keywords: ['.make.com/', 'hook.integromat.com/'],
    pattern: /(?:\.make|hook\.integromat)\.com\/([a-z0-9]{32})/i,
    example: () => ['https://hook.eu1.make.com/', sample(alphabets.lower, 32)],
  }),
  webhook({
    id: 'ifttt-webhook',
    title: 'an IFTTT webhook key',
    publishedAt: 'https://ifttt.com/maker_webhooks',
    keywords: ['maker.ifttt.com/'],
    pattern: /maker\.ifttt\.com\/(?:use\/|trigger\/[^/\s"']{1,100}\/(?:json\/)?with\/key\/)([A-Za-z0-9_-]{20,})/i,
    example: () => ['https://maker.ifttt.com/trigger/door_open/with/key/', sample(alphabets.urlSafe, 43)],
  }),
];
