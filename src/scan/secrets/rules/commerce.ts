import { family } from '../family.ts';
import { named } from '../named.ts';
import type { SecretRule } from '../rule.ts';
import { alphabets, sample } from '../sample.ts';
import { judgeMixed, keyOf, prefixed, uuidKey } from '../shape.ts';

const lobDocs = 'https://docs.lob.com/#tag/Authentication';

/** Shops, shipping and bookings. */
export const commerceRules: readonly SecretRule[] = [
  family({
    id: 'shopify-token',
    title: 'a Shopify access token',
    publishedAt: 'https://shopify.dev/docs/apps/build/authentication-authorization/access-tokens',
    ...prefixed(['shpat_', 'shpca_', 'shppa_', 'shpss_', 'shpua_', 'shptka_', 'shpce_'], 'hex', 32),
    pattern: /shp(?:at|ca|pa|ss|ua|tka|ce)_[a-f0-9]{32}/i,
  }),
  named({
    id: 'woocommerce-key',
    title: 'a WooCommerce API key',
    publishedAt: 'https://woocommerce.github.io/woocommerce-rest-api-docs/#authentication',
    names: ['woocommerce', 'consumer_key', 'consumer_secret', 'consumerkey', 'consumersecret', 'wc_key', 'wc_secret'],
    value: /c[ks]_[a-f0-9]{40}/,
    judge: judgeMixed,
    secrets: () => [`ck_${sample(alphabets.hex, 40)}`, `cs_${sample(alphabets.hex, 40)}`],
  }),
  named({
    id: 'bigcommerce-token',
    title: 'a BigCommerce access token',
    publishedAt: 'https://developer.bigcommerce.com/docs/start/authentication/api-accounts',
    names: ['bigcommerce'],
    ...keyOf('lower', 31),
  }),
  named({
    id: 'magento-token',
    title: 'a Magento access token',
    publishedAt: 'https://developer.adobe.com/commerce/webapi/get-started/authentication/',
    names: ['magento', 'repo.magento.com'],
    ...keyOf('lower', 32),
  }),
  named({
    id: 'etsy-token',
    title: 'an Etsy API key',
    publishedAt: 'https://developers.etsy.com/documentation/essentials/authentication/',
    names: ['etsy'],
    ...keyOf('lower', 24),
    lookAlikes: () => [`SetSysctl = "${sample(alphabets.lower, 24)}"`],
  }),
  named({
    id: 'gumroad-token',
    title: 'a Gumroad access token',
    publishedAt: 'https://gumroad.com/api',
    names: ['gumroad'],
    ...keyOf('urlSafe', 43),
  }),
  named({
    id: 'patreon-token',
    title: 'a Patreon token',
    publishedAt: 'https://docs.patreon.com/#clients-and-api-keys',
    names: ['patreon'],
    ...keyOf('urlSafe', 43),
  }),
  named({
    id: 'squarespace-token',
    title: 'a Squarespace API key',
    publishedAt: 'https://developers.squarespace.com/commerce-apis/authentication-and-permissions',
    names: ['squarespace'],
    ...uuidKey,
  }),
  family({
    id: 'easypost-api-key',
    title: 'an EasyPost API key',
    publishedAt: 'https://docs.easypost.com/docs/authentication',
    ...prefixed('EZAK', 'base62', 54),
  }),
  family({
    id: 'easypost-test-key',
    title: 'an EasyPost key for tests',
    publishedAt: 'https://docs.easypost.com/docs/authentication',
    severity: 'warning',
    ...prefixed('EZTK', 'base62', 54),
  }),
  family({
    id: 'shippo-token',
    title: 'a Shippo API token',
    publishedAt: 'https://docs.goshippo.com/docs/guides_general/authentication/',
    ...prefixed(['shippo_live_', 'shippo_test_'], 'hex', 40),
    pattern: /shippo_(?:live|test)_[a-f0-9]{40}/i,
  }),
  family({
    id: 'duffel-token',
    title: 'a Duffel access token',
    publishedAt: 'https://duffel.com/docs/api/overview/making-requests',
    keywords: ['duffel_live_', 'duffel_test_'],
    pattern: /duffel_(?:live|test)_[A-Za-z0-9_=-]{43}/,
    secrets: () => [`duffel_live_${sample(alphabets.urlSafe, 43)}`, `duffel_test_${sample(alphabets.urlSafe, 43)}`],
  }),
  named({
    id: 'lob-api-key',
    title: 'a Lob API key',
    publishedAt: lobDocs,
    names: ['lob'],
    value: /(?:live|test)_[a-f0-9]{35}/,
    judge: judgeMixed,
    secrets: () => [`live_${sample(alphabets.hex, 35)}`],
  }),
  named({
    id: 'lob-publishable-key',
    title: 'a Lob publishable key',
    publishedAt: lobDocs,
    severity: 'note',
    securitySeverity: 2.1,
    names: ['lob'],
    value: /(?:live|test)_pub_[a-f0-9]{31}/,
    judge: judgeMixed,
    secrets: () => [`live_pub_${sample(alphabets.hex, 31)}`],
  }),
  named({
    id: 'yelp-api-key',
    title: 'a Yelp API key',
    publishedAt: 'https://docs.developer.yelp.com/docs/fusion-authentication',
    names: ['yelp'],
    value: /[A-Za-z0-9_-]{128}/,
    judge: judgeMixed,
    secrets: () => [sample(alphabets.urlSafe, 128)],
  }),
  named({
    id: 'eventbrite-token',
    title: 'an Eventbrite token',
    publishedAt: 'https://www.eventbrite.com/platform/api#/introduction/authentication',
    names: ['eventbrite'],
    ...keyOf('upper', 20),
  }),
  named({
    id: 'foursquare-api-key',
    title: 'a Foursquare API key',
    publishedAt: 'https://docs.foursquare.com/developer/reference/authentication',
    names: ['foursquare', 'fsq_api', 'fsq_key'],
    value: /fsq3[A-Za-z0-9+/=]{44}|[A-Z0-9]{48}/,
    judge: judgeMixed,
    secrets: () => [`fsq3${sample(alphabets.base62, 44)}`],
  }),
  named({
    id: 'revenuecat-secret-key',
    title: 'a RevenueCat secret key',
    publishedAt: 'https://www.revenuecat.com/docs/projects/authentication',
    names: ['revenuecat', 'revenue_cat'],
    value: /sk_[A-Za-z]{28}/,
    judge: () => 'medium',
    secrets: () => [`sk_${sample(alphabets.letters, 28)}`],
  }),
  family({
    id: 'freemius-secret-key',
    title: 'a Freemius secret key',
    publishedAt: 'https://freemius.com/help/documentation/wordpress-sdk/integrating-freemius-sdk/',
    keywords: ['secret_key'],
    pattern: /secret_key["']\s{0,8}=>\s{0,8}["'](sk_[^\s"']{29})["']/i,
    group: 1,
    secrets: () => {
      const secret = `sk_${sample(alphabets.base62, 29)}`;
      return [{ text: `'secret_key' => '${secret}',`, secret, confidence: 'medium' }];
    },
  }),
];
