import { family } from '../family.ts';
import { named } from '../named.ts';
import type { SecretRule } from '../rule.ts';
import { alphabets, sample } from '../sample.ts';
import { judgeMixed, keyOf, prefixed, uuidKey } from '../shape.ts';

/** Banks, tills and market data beyond the large payment services. */
export const financeRules: readonly SecretRule[] = [
  family({
    id: 'klarna-api-key',
    title: 'a Klarna API key',
    publishedAt: 'https://docs.klarna.com/api/authentication/',
    ...prefixed(['klarna_live_api_', 'klarna_test_api_'], 'urlSafe', 60),
    pattern: /klarna_(?:live|test)_api_[A-Za-z0-9_-]{24,200}/,
  }),
  family({
    id: 'xendit-secret-key',
    title: 'a Xendit secret key',
    publishedAt: 'https://docs.xendit.co/docs/api-keys',
    ...prefixed(['xnd_production_', 'xnd_development_'], 'base62', 40, 'at least'),
  }),
  family({
    id: 'midtrans-server-key',
    title: 'a Midtrans server key',
    publishedAt: 'https://docs.midtrans.com/docs/midtrans-account',
    ...prefixed('Mid-server-', 'urlSafe', 20, 'at least'),
  }),
  family({
    id: 'omise-secret-key',
    title: 'an Omise secret key',
    publishedAt: 'https://docs.omise.co/api-authentication',
    ...prefixed(['skey_live_', 'skey_test_', 'skey_'], 'lower', 19),
  }),
  family({
    id: 'brex-token',
    title: 'a Brex token',
    publishedAt: 'https://developer.brex.com/docs/authentication/',
    ...prefixed('bxt_', 'base62', 32, 'at least'),
  }),
  family({
    id: 'ramp-token',
    title: 'a Ramp token',
    publishedAt: 'https://docs.ramp.com/developer-api/v1/authorization',
    ...prefixed(['ramp_tok_', 'ramp_sec_', 'ramp_business_tok_'], 'base62', 32, 'at least'),
  }),
  named({
    id: 'dwolla-secret',
    title: 'a Dwolla secret',
    publishedAt: 'https://developers.dwolla.com/docs/auth',
    names: ['dwolla'],
    ...keyOf('base62', 50),
  }),
  named({
    id: 'lithic-api-key',
    title: 'a Lithic API key',
    publishedAt: 'https://docs.lithic.com/docs/quick-start',
    names: ['lithic'],
    ...uuidKey,
  }),
  named({
    id: 'freshbooks-token',
    title: 'a FreshBooks access token',
    publishedAt: 'https://www.freshbooks.com/api/authentication',
    names: ['freshbooks'],
    ...keyOf('lower', 64),
  }),
  named({
    id: 'finnhub-token',
    title: 'a Finnhub token',
    publishedAt: 'https://finnhub.io/docs/api/authentication',
    names: ['finnhub'],
    value: /[a-z0-9]{40}|[a-z0-9]{20}/,
    judge: judgeMixed,
    secrets: () => [sample(alphabets.lower, 20), sample(alphabets.lower, 40)],
  }),
  named({
    id: 'alpha-vantage-api-key',
    title: 'an Alpha Vantage API key',
    publishedAt: 'https://www.alphavantage.co/documentation/',
    names: ['alphavantage', 'alpha_vantage', 'alpha-vantage'],
    ...keyOf('upper', 16),
  }),
  named({
    id: 'polygon-api-key',
    title: 'a Polygon.io API key',
    publishedAt: 'https://polygon.io/docs/rest/quickstart',
    names: ['polygon_io', 'polygonio', 'polygon.io', 'polygon_api', 'polygon_key'],
    ...keyOf('urlSafe', 32),
  }),
  named({
    id: 'alpaca-api-secret',
    title: 'an Alpaca API secret',
    publishedAt: 'https://docs.alpaca.markets/docs/getting-started',
    names: ['alpaca', 'apca_api', 'apca-api'],
    value: /[A-Za-z0-9]{40}|[A-Za-z0-9]{44}|[PA]K[A-Z0-9]{18}/,
    judge: judgeMixed,
    secrets: () => [sample(alphabets.base62, 40), `PK${sample(alphabets.upper, 18)}`],
  }),
  named({
    id: 'tradier-token',
    title: 'a Tradier access token',
    publishedAt: 'https://documentation.tradier.com/brokerage-api/oauth/access-token',
    names: ['tradier'],
    ...keyOf('base62', 28),
  }),
  named({
    id: 'iex-cloud-token',
    title: 'an IEX Cloud token',
    publishedAt: 'https://iexcloud.io/docs/',
    names: ['iex_cloud', 'iexcloud', 'iex_token', 'iex_api', 'iex_secret'],
    value: /[sp]k_[a-f0-9]{32}/,
    judge: judgeMixed,
    secrets: () => [`sk_${sample(alphabets.hex, 32)}`],
  }),
  named({
    id: 'authorize-net-transaction-key',
    title: 'an Authorize.net transaction key',
    publishedAt: 'https://developer.authorize.net/api/reference/',
    names: ['authorizenet', 'authorize_net', 'transactionkey', 'transaction_key'],
    ...keyOf('base62', 16),
  }),
  named({
    id: 'taxjar-token',
    title: 'a TaxJar API token',
    publishedAt: 'https://developers.taxjar.com/api/reference/#authentication',
    names: ['taxjar'],
    ...keyOf('hex', 32),
  }),
  named({
    id: 'chargebee-api-key',
    title: 'a Chargebee API key',
    publishedAt: 'https://apidocs.chargebee.com/docs/api/auth',
    names: ['chargebee'],
    value: /(?:live|test)_[A-Za-z0-9]{32,}/,
    judge: judgeMixed,
    secrets: () => [`live_${sample(alphabets.base62, 36)}`],
  }),
];
