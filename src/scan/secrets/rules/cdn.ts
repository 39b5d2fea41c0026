import { isObject } from '../../../json.ts';
import { family } from '../family.ts';
import { keyed } from '../keyed.ts';
import { named } from '../named.ts';
import type { Confidence } from '../rule.ts';
import { alphabets, sample } from '../sample.ts';
import { judgeMixed, keyOf, prefixed, sampleUuid } from '../shape.ts';

const { base62, base64, digits, hex, lower, urlSafe } = alphabets;
const cloudflare = 'https://developers.cloudflare.com/fundamentals/api/get-started/';

/** A tunnel token is JSON in base64: the account, the tunnel and its secret. */
function judgeTunnel(token: string): Confidence | undefined {
  try {
    const value: unknown = JSON.parse(Buffer.from(token, 'base64').toString('utf8'));
    return isObject(value) && ['a', 't', 's'].every(key => typeof value[key] === 'string') ? 'high' : undefined;
  } catch {
    // No JSON: a tunnel token it is not.
    return undefined;
  }
}

/** Keys of networks in front of a site: content delivery, images, names. */
export const cdnRules = [
  family({
    id: 'cloudflare-token',
    title: 'a Cloudflare API key or token',
    publishedAt: cloudflare,
    securitySeverity: 9.1,
    ...prefixed(['cfk_', 'cfut_', 'cfat_'], 'base62', 40, 'at least'),
  }),
  family({
    id: 'cloudflare-origin-ca-key',
    title: 'a Cloudflare origin CA key',
    publishedAt: 'https://developers.cloudflare.com/fundamentals/api/get-started/ca-keys/',
    securitySeverity: 9.1,
    keywords: ['v1.0-'],
    pattern: /v1\.0-[a-f0-9]{24}-[a-f0-9]{146}/,
    secrets: () => [`v1.0-${sample(hex, 24)}-${sample(hex, 146)}`],
  }),
  keyed({
    id: 'cloudflare-api-token',
    title: 'a Cloudflare API token of the old form',
    publishedAt: cloudflare,
    securitySeverity: 9.1,
    names: ['cloudflare', 'cf_api', 'cf_token', 'cf_key', 'cf_dns'],
    value: /[A-Za-z0-9_-]{40}/,
    judge: judgeMixed,
    secrets: () => [sample(urlSafe, 40), sample(lower, 40, 1)],
  }),
  keyed({
    id: 'cloudflare-global-api-key',
    title: 'a global Cloudflare API key',
    publishedAt: cloudflare,
    securitySeverity: 9.6,
    names: ['cloudflare', 'cf_api', 'cf_key', 'x-auth-key', 'global_api_key'],
    ...keyOf('hex', 37),
  }),
  keyed({
    id: 'cloudflare-r2-secret',
    title: 'a secret access key of Cloudflare R2',
    publishedAt: 'https://developers.cloudflare.com/r2/api/tokens/',
    names: ['r2_secret', 'r2_access', 'cloudflare_r2', 'r2secret'],
    ...keyOf('hex', 64),
  }),
  family({
    id: 'cloudflare-tunnel-token',
    title: 'a Cloudflare tunnel token',
    publishedAt: 'https://developers.cloudflare.com/cloudflare-one/connections/connect-networks/',
    securitySeverity: 9.1,
    keywords: ['eyjhijoi'],
    pattern: /eyJhIjoi[A-Za-z0-9+/_-]{80,}={0,2}/,
    judge: judgeTunnel,
    secrets: () => {
      const value = { a: sample(hex, 32), t: sampleUuid(), s: Buffer.from(sample(base62, 40)).toString('base64') };
      return [[Buffer.from(JSON.stringify(value)).toString('base64'), 'high']];
    },
    lookAlikes: () => [Buffer.from(JSON.stringify({ a: sample(hex, 80) })).toString('base64')],
  }),
  family({
    id: 'cloudflare-turnstile-secret',
    title: 'a Cloudflare Turnstile secret key',
    publishedAt: 'https://developers.cloudflare.com/turnstile/get-started/server-side-validation/',
    securitySeverity: 6.5,
    // A site key starts alike and has 22 characters; it is public.
    ...prefixed('0x4AAAAAA', 'urlSafe', 26),
  }),
  keyed({
    id: 'fastly-api-token',
    title: 'a Fastly API token',
    publishedAt: 'https://www.fastly.com/documentation/reference/api/auth-tokens/',
    names: ['fastly'],
    value: /[A-Za-z0-9=_-]{32}/,
    judge: judgeMixed,
    secrets: () => [sample(urlSafe, 32), sample(lower, 32)],
  }),
  family({
    id: 'akamai-edgegrid-token',
    title: 'an Akamai EdgeGrid token',
    publishedAt: 'https://techdocs.akamai.com/developer/docs/edgegrid',
    keywords: ['akab-'],
    pattern: /akab-[a-z0-9]{16}-[a-z0-9]{16}(?!\.)/,
    secrets: () => [`akab-${sample(lower, 16)}-${sample(lower, 16, 1)}`],
    lookAlikes: () => [`akab-${sample(lower, 16)}-${sample(lower, 16, 1)}.luna.example`],
  }),
  keyed({
    id: 'akamai-client-secret',
    title: 'an Akamai EdgeGrid client secret',
    publishedAt: 'https://techdocs.akamai.com/developer/docs/edgegrid',
    names: ['akamai', 'edgegrid', 'edgerc'],
    value: /[A-Za-z0-9+/]{43}=/,
    judge: judgeMixed,
    secrets: () => [`${sample(base64, 43)}=`],
  }),
  named({
    id: 'cloudinary-api-secret',
    title: 'a Cloudinary API secret',
    publishedAt: 'https://cloudinary.com/documentation/developer_onboarding_faq_find_credentials',
    names: ['cloudinary'],
    value: /[A-Za-z0-9_-]{27}/,
    secrets: () => {
      const secret = sample(urlSafe, 27);
      return [secret, { text: `cloudinary://${sample(digits, 15)}:${secret}@cloud`, secret, confidence: 'medium' }];
    },
    judge: judgeMixed,
  }),
  family({
    id: 'imagekit-private-key',
    title: 'an ImageKit private key',
    publishedAt: 'https://imagekit.io/docs/api-keys',
    keywords: ['private_'],
    pattern: /private_[A-Za-z0-9+/]{27}=/,
    secrets: () => [`private_${sample(base64, 27)}=`],
  }),
  keyed({
    id: 'bunny-api-key',
    title: 'a bunny.net API key',
    publishedAt: 'https://docs.bunny.net/reference/bunnynet-api-overview',
    names: ['bunnycdn', 'bunny_api', 'bunny_net', 'bunny_access', 'bunny_storage'],
    value:
      /[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}-[a-f0-9]{4}-[a-f0-9]{4}(?:[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12})?/,
    judge: judgeMixed,
    secrets: () => [[8, 4, 4, 12, 4, 4].map(length => sample(hex, length)).join('-')],
  }),
  family({
    id: 'dnsimple-token',
    title: 'a DNSimple API token',
    publishedAt: 'https://support.dnsimple.com/articles/api-access-token/',
    ...prefixed(['dnsimple_a_', 'dnsimple_u_', 'dnsimple_o_'], 'base62', 24, 'at least'),
  }),
  family({
    id: 'porkbun-key',
    title: 'a Porkbun API key',
    publishedAt: 'https://porkbun.com/api/json/v3/documentation',
    ...prefixed(['pk1_', 'sk1_'], 'hex', 64),
  }),
  keyed({
    id: 'godaddy-key',
    title: 'a GoDaddy API key',
    publishedAt: 'https://developer.godaddy.com/getstarted',
    names: ['godaddy', 'sso-key'],
    value: /[A-Za-z0-9]{10,16}_[A-Za-z0-9]{20,24}|[A-Za-z0-9]{22}/,
    judge: judgeMixed,
    secrets: () => [`${sample(base62, 12)}_${sample(base62, 22)}`, sample(base62, 22)],
  }),
  keyed({
    id: 'gandi-api-key',
    title: 'a Gandi API key',
    publishedAt: 'https://api.gandi.net/docs/authentication/',
    names: ['gandi_api', 'gandi_key', 'gandi_pat', 'gandi_token', 'gandiv5'],
    value: /[a-f0-9]{40}|[A-Za-z0-9]{24}/,
    judge: judgeMixed,
    secrets: () => [sample(base62, 24), sample(hex, 40)],
  }),
  keyed({
    id: 'namecheap-api-key',
    title: 'a Namecheap API key',
    publishedAt: 'https://www.namecheap.com/support/api/intro/',
    names: ['namecheap'],
    ...keyOf('hex', 32),
  }),
];
