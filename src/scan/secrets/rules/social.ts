import { entropyOf } from '../entropy.ts';
import { family } from '../family.ts';
import { named } from '../named.ts';
import type { Confidence, SecretRule } from '../rule.ts';
import { alphabets, sample } from '../sample.ts';
import { judgeMixed, keyOf, prefixed } from '../shape.ts';

const twitterDocs = 'https://docs.x.com/fundamentals/authentication/overview';
const facebookDocs = 'https://developers.facebook.com/docs/facebook-login/guides/access-tokens';
const linkedinDocs = 'https://learn.microsoft.com/linkedin/shared/authentication/authentication';
const twitterNames = ['twitter', 'tweepy'];
const linkedinNames = ['linkedin', 'linked_in', 'linked-in'];

/** Numbers in base64 begin alike, and go on with zeros. */
function judgeFacebook(token: string): Confidence | undefined {
  return token.includes('AAA') || entropyOf(token) < 4 ? undefined : 'medium';
}

/** Apps and users of social networks and media services. */
export const socialRules: readonly SecretRule[] = [
  named({
    id: 'twitter-bearer-token',
    title: 'a Twitter bearer token',
    publishedAt: twitterDocs,
    names: twitterNames,
    value: /A{20,22}[A-Za-z0-9%]{70,}/,
    judge: () => 'high',
    secrets: () => [[`${'A'.repeat(22)}${sample(`${alphabets.base62}%`, 90)}`, 'high']],
  }),
  named({
    id: 'twitter-access-token',
    title: 'a Twitter access token',
    publishedAt: twitterDocs,
    names: [...twitterNames, 'access_token', 'access token', 'accesstoken'],
    value: /[0-9]{15,25}-[A-Za-z0-9]{20,40}/,
    judge: judgeMixed,
    secrets: () => [
      `${sample('123456789', 18)}-${sample(alphabets.base62, 31)}`,
      `${sample('123456789', 19)}-${sample(alphabets.base62, 40)}`,
    ],
  }),
  named({
    id: 'twitter-api-secret',
    title: 'a Twitter API key secret',
    publishedAt: twitterDocs,
    names: twitterNames,
    ...keyOf('base62', 50),
  }),
  named({
    id: 'twitter-access-token-secret',
    title: 'a Twitter access token secret',
    publishedAt: twitterDocs,
    names: twitterNames,
    ...keyOf('base62', 45),
  }),
  named({
    id: 'twitter-api-key',
    title: 'a Twitter API key',
    publishedAt: twitterDocs,
    names: twitterNames,
    ...keyOf('base62', 25),
  }),
  family({
    id: 'facebook-access-token',
    title: 'a Facebook access token',
    publishedAt: facebookDocs,
    keywords: ['eaa'],
    pattern: /EAA[A-Za-z0-9]{80,}/,
    judge: judgeFacebook,
    secrets: () => [`EAA${sample(alphabets.base62, 180)}`, `EAAM${sample(alphabets.lower, 110)}`],
    lookAlikes: () => [`data:image/png;base64,EAA${sample(alphabets.base64, 20)}`],
  }),
  family({
    id: 'facebook-app-access-token',
    title: 'a Facebook app access token',
    publishedAt: facebookDocs,
    // A bar behind two digits: the token has no word of its own.
    keywords: Array.from({ length: 100 }, (_, n) => `${String(n).padStart(2, '0')}|`),
    pattern: /[0-9]{15,16}\|[A-Za-z0-9_-]{27,40}/,
    lead: 16,
    secrets: () => [`${sample('123456789', 15)}|${sample(alphabets.urlSafe, 27)}`],
  }),
  named({
    id: 'facebook-app-secret',
    title: 'a Facebook app secret',
    publishedAt: 'https://developers.facebook.com/docs/facebook-login/security/',
    names: ['facebook', 'fb_app', 'fb_secret', 'fbapp', 'fb_client', 'meta_app', 'instagram', 'whatsapp'],
    ...keyOf('hex', 32),
  }),
  family({
    id: 'instagram-access-token',
    title: 'an Instagram access token',
    publishedAt: 'https://developers.facebook.com/docs/instagram-platform',
    ...prefixed(['IGQV', 'IGQW', 'IGAA'], 'urlSafe', 100, 'at least'),
  }),
  family({
    id: 'linkedin-client-secret-v2',
    title: 'a LinkedIn client secret',
    publishedAt: linkedinDocs,
    keywords: ['wpl_ap'],
    pattern: /WPL_AP[0-9]\.[A-Za-z0-9]{10,40}\.[A-Za-z0-9+/=]{4,20}/,
    secrets: () => [`WPL_AP1.${sample(alphabets.base62, 16)}.${sample(alphabets.base62, 8)}`],
  }),
  named({
    id: 'linkedin-client-secret',
    title: 'a LinkedIn client secret',
    publishedAt: linkedinDocs,
    pair: 'linkedin',
    names: linkedinNames,
    ...keyOf('base62', 16),
  }),
  named({
    id: 'linkedin-client-id',
    title: 'a LinkedIn client id',
    publishedAt: linkedinDocs,
    pair: 'linkedin',
    severity: 'note',
    securitySeverity: 3.1,
    names: linkedinNames,
    ...keyOf('lower', 14),
  }),
  named({
    id: 'linkedin-access-token',
    title: 'a LinkedIn access token',
    publishedAt: linkedinDocs,
    names: linkedinNames,
    value: /AQ[A-Za-z0-9_-]{100,}/,
    judge: judgeMixed,
    secrets: () => [`AQ${sample(alphabets.urlSafe, 160)}`],
  }),
  family({
    id: 'twitch-chat-token',
    title: 'a Twitch chat token',
    publishedAt: 'https://dev.twitch.tv/docs/chat/authenticating/',
    ...prefixed('oauth:', 'lower', 30),
  }),
  named({
    id: 'twitch-token',
    title: 'a Twitch API token',
    publishedAt: 'https://dev.twitch.tv/docs/authentication/',
    names: ['twitch'],
    ...keyOf('lower', 30),
  }),
  named({
    id: 'mastodon-access-token',
    title: 'a Mastodon access token',
    publishedAt: 'https://docs.joinmastodon.org/client/token/',
    names: ['mastodon'],
    ...keyOf('urlSafe', 43),
  }),
  named({
    id: 'reddit-client-secret',
    title: 'a Reddit client secret',
    publishedAt: 'https://github.com/reddit-archive/reddit/wiki/OAuth2',
    names: ['reddit'],
    value: /[A-Za-z0-9_-]{30}|[A-Za-z0-9_-]{27}/,
    judge: judgeMixed,
    secrets: () => [sample(alphabets.urlSafe, 27), sample(alphabets.urlSafe, 30)],
  }),
  family({
    id: 'pinterest-access-token',
    title: 'a Pinterest access token',
    publishedAt: 'https://developers.pinterest.com/docs/getting-started/set-up-authentication-and-authorization/',
    ...prefixed(['pina_', 'pinr_'], 'base62', 32, 'at least'),
  }),
  named({
    id: 'spotify-client-secret',
    title: 'a Spotify client secret',
    publishedAt: 'https://developer.spotify.com/documentation/web-api/concepts/apps',
    names: ['spotify'],
    ...keyOf('hex', 32),
  }),
  named({
    id: 'wechat-app-secret',
    title: 'a WeChat app secret',
    publishedAt: 'https://developers.weixin.qq.com/doc/offiaccount/en/Basic_Information/Get_access_token.html',
    names: ['wechat', 'weixin'],
    ...keyOf('hex', 32),
  }),
  named({
    id: 'kakao-api-key',
    title: 'a Kakao API key',
    publishedAt: 'https://developers.kakao.com/docs/latest/en/getting-started/app-key',
    names: ['kakao'],
    ...keyOf('hex', 32),
  }),
  named({
    id: 'tiktok-client-secret',
    title: 'a TikTok client secret',
    publishedAt: 'https://developers.tiktok.com/doc/oauth-user-access-token-management',
    names: ['tiktok'],
    value: /[A-Za-z0-9]{32}|[a-f0-9]{40}/,
    judge: judgeMixed,
    secrets: () => [sample(alphabets.base62, 32)],
  }),
  named({
    id: 'flickr-api-key',
    title: 'a Flickr API key',
    publishedAt: 'https://www.flickr.com/services/api/misc.api_keys.html',
    names: ['flickr'],
    ...keyOf('lower', 32),
  }),
];
