import { family } from '../family.ts';
import { named } from '../named.ts';
import type { Confidence, SecretRule } from '../rule.ts';
import { alphabets, sample } from '../sample.ts';
import { judgeMixed, keyOf, prefixed, sampleUuid } from '../shape.ts';

const discordDocs = 'https://discord.com/developers/docs/reference#authentication';
const telegramDocs = 'https://core.telegram.org/bots/api#authorizing-your-bot';

/** The first part of a Discord token is the bot's number in base64. */
function judgeDiscord(token: string): Confidence | undefined {
  const number = Buffer.from(token.split('.')[0] ?? '', 'base64url').toString('latin1');
  return /^[0-9]{15,20}$/.test(number) ? 'high' : 'low';
}

function discordToken(): string {
  const number = Buffer.from(sample('123456789', 18)).toString('base64url');
  return [number, sample(alphabets.urlSafe, 6), sample(alphabets.urlSafe, 38)].join('.');
}

/** Bots and apps of chat services, known by their shape or by the name beside them. */
export const chatRules: readonly SecretRule[] = [
  family({
    id: 'discord-bot-login',
    title: 'a Discord bot token',
    publishedAt: discordDocs,
    keywords: ['.login(', '.run(', '.start('],
    pattern:
      /\.(?:login|run|start)\(\s{0,8}["'`]([MNO][A-Za-z0-9_-]{23,27}\.[A-Za-z0-9_-]{6}\.[A-Za-z0-9_-]{27,40})["'`]/,
    group: 1,
    boundary: 'none',
    judge: judgeDiscord,
    secrets: () => [{ text: `client.login('${discordToken()}')`, secret: discordToken(), confidence: 'high' }],
  }),
  named({
    id: 'discord-bot-token',
    title: 'a Discord bot token',
    publishedAt: discordDocs,
    names: ['discord', 'bot_token', 'bottoken', 'bot token', 'bot-token'],
    value: /[MNO][A-Za-z0-9_-]{23,27}\.[A-Za-z0-9_-]{6}\.[A-Za-z0-9_-]{27,40}/,
    judge: judgeDiscord,
    secrets: () => [
      [discordToken(), 'high'],
      [`N${sample(alphabets.urlSafe, 23)}.${sample(alphabets.urlSafe, 6)}.${sample(alphabets.urlSafe, 27)}`, 'low'],
    ],
  }),
  named({
    id: 'discord-api-key',
    title: 'a Discord application key',
    publishedAt: discordDocs,
    names: ['discord'],
    ...keyOf('hex', 64),
  }),
  named({
    id: 'discord-client-secret',
    title: 'a Discord client secret',
    publishedAt: 'https://discord.com/developers/docs/topics/oauth2',
    pair: 'discord',
    names: ['discord'],
    value: /[A-Za-z0-9=_-]{32}/,
    judge: judgeMixed,
    secrets: () => [sample(alphabets.urlSafe, 32)],
  }),
  named({
    id: 'discord-client-id',
    title: 'a Discord client id',
    publishedAt: 'https://discord.com/developers/docs/topics/oauth2',
    pair: 'discord',
    severity: 'note',
    securitySeverity: 3.1,
    names: ['discord'],
    ...keyOf('digits', 18),
  }),
  family({
    id: 'telegram-bot-token',
    title: 'a Telegram bot token',
    publishedAt: telegramDocs,
    keywords: [':aa'],
    pattern: /[0-9]{8,10}:AA[A-Za-z0-9_-]{33}/,
    lead: 10,
    boundary: 'none',
    secrets: () => {
      const secret = `${sample('123456789', 10)}:AA${sample(alphabets.urlSafe, 33)}`;
      return [secret, { text: `bot${secret}`, secret, confidence: 'medium' }];
    },
  }),
  family({
    id: 'telegram-bot-address',
    title: 'an address with a Telegram bot token',
    publishedAt: telegramDocs,
    keywords: ['telegram.org/bot', 'telegram.org/file/bot'],
    pattern: /telegram\.org\/(?:file\/)?bot([0-9]{5,16}:[A-Za-z0-9_-]{34,36})/,
    group: 1,
    secrets: () => {
      const secret = `${sample('123456789', 7)}:${sample(alphabets.base62, 35)}`;
      return [{ text: `https://api.telegram.org/bot${secret}/getMe`, secret, confidence: 'medium' }];
    },
  }),
  named({
    id: 'telegram-bot-key',
    title: 'a Telegram bot token',
    publishedAt: telegramDocs,
    names: ['telegram', 'telegr', 'telebot', 'aiogram'],
    value: /(?:bot)?[0-9]{5,16}:A[A-Za-z0-9_-]{34}/i,
    judge: judgeMixed,
    secrets: () => [`${sample('123456789', 7)}:A${sample(alphabets.base62, 34)}`],
  }),
  family({
    id: 'matrix-access-token',
    title: 'a Matrix access token',
    publishedAt: 'https://spec.matrix.org/latest/client-server-api/#using-access-tokens',
    keywords: ['syt_'],
    pattern: /syt_[A-Za-z0-9+/=]{2,200}_[A-Za-z]{20}_[A-Za-z0-9]{6}/,
    secrets: () => [
      `syt_${sample(alphabets.base62, 8)}_${sample(alphabets.letters, 20)}_${sample(alphabets.base62, 6)}`,
    ],
  }),
  named({
    id: 'mattermost-token',
    title: 'a Mattermost access token',
    publishedAt: 'https://developers.mattermost.com/integrate/reference/personal-access-token/',
    names: ['mattermost'],
    ...keyOf('lower', 26),
  }),
  named({
    id: 'gitter-token',
    title: 'a Gitter access token',
    publishedAt: 'https://developer.gitter.im/docs/authentication',
    names: ['gitter'],
    ...keyOf('urlSafe', 40),
  }),
  named({
    id: 'rocket-chat-token',
    title: 'a Rocket.Chat access token',
    publishedAt: 'https://developer.rocket.chat/apidocs/authentication',
    names: ['rocketchat', 'rocket_chat', 'rocket.chat'],
    ...keyOf('urlSafe', 43),
  }),
  named({
    id: 'zoom-secret',
    title: 'a Zoom client secret',
    publishedAt: 'https://developers.zoom.us/docs/internal-apps/s2s-oauth/',
    names: ['zoom'],
    value: /[A-Za-z0-9]{36}|[A-Za-z0-9]{32}/,
    judge: judgeMixed,
    secrets: () => [sample(alphabets.base62, 32), sample(alphabets.base62, 36)],
  }),
  named({
    id: 'webex-token',
    title: 'a Webex access token',
    publishedAt: 'https://developer.webex.com/docs/bots',
    names: ['webex', 'spark_token'],
    value: /[A-Za-z0-9]{64}_[A-Za-z0-9]{4}_[a-f0-9-]{36}/,
    judge: judgeMixed,
    secrets: () => [`${sample(alphabets.base62, 64)}_${sample(alphabets.base62, 4)}_${sampleUuid()}`],
  }),
  named({
    id: 'line-channel-secret',
    title: 'a LINE channel secret',
    publishedAt: 'https://developers.line.biz/en/docs/basics/channel-access-token/',
    names: ['line_channel', 'line_bot', 'line_secret', 'linebot', 'linechannel', 'line_login'],
    ...keyOf('hex', 32),
  }),
  named({
    id: 'line-notify-token',
    title: 'a LINE token',
    publishedAt: 'https://developers.line.biz/en/docs/basics/channel-access-token/',
    names: ['line_notify', 'line_token', 'linenotify'],
    ...keyOf('base62', 43),
  }),
  family({
    id: 'ntfy-access-token',
    title: 'an ntfy access token',
    publishedAt: 'https://docs.ntfy.sh/config/#access-tokens',
    ...prefixed('tk_', 'lower', 29),
  }),
];
