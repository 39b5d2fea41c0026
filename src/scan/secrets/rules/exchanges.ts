import { family } from '../family.ts';
import { named } from '../named.ts';
import type { SecretRule } from '../rule.ts';
import { alphabets, sample } from '../sample.ts';
import { judgeMixed, keyOf, prefixed, uuidKey } from '../shape.ts';

const kucoinDocs = 'https://www.kucoin.com/docs-new/authentication';
const bittrexDocs = 'https://bittrex.github.io/api/v3';

/** Exchanges and explorers of crypto-currencies. */
export const exchangeRules: readonly SecretRule[] = [
  named({
    id: 'coinbase-api-key',
    title: 'a Coinbase access token',
    publishedAt: 'https://docs.cdp.coinbase.com/get-started/docs/cdp-api-keys',
    names: ['coinbase'],
    ...keyOf('urlSafe', 64),
  }),
  named({
    id: 'coinbase-api-secret',
    title: 'a Coinbase API secret',
    publishedAt: 'https://docs.cdp.coinbase.com/get-started/docs/cdp-api-keys',
    names: ['coinbase', 'cdp_api', 'cdp_secret', 'cb_access'],
    value: /[A-Za-z0-9+/]{86}==|[A-Za-z0-9]{32}/,
    judge: judgeMixed,
    secrets: () => [`${sample(alphabets.base62, 86)}==`, sample(alphabets.base62, 32)],
  }),
  named({
    id: 'binance-secret',
    title: 'a Binance API key or secret',
    publishedAt: 'https://developers.binance.com/docs/binance-spot-api-docs/rest-api',
    names: ['binance'],
    ...keyOf('base62', 64),
  }),
  named({
    id: 'kraken-secret',
    title: 'a Kraken API secret',
    publishedAt: 'https://docs.kraken.com/api/docs/guides/spot-rest-auth',
    names: ['kraken'],
    value: /[A-Za-z0-9/=_+-]{80,90}|[A-Za-z0-9/+]{56}/,
    judge: judgeMixed,
    secrets: () => [`${sample(alphabets.base64, 86)}==`, sample(alphabets.base64, 56)],
  }),
  named({
    id: 'kucoin-access-token',
    title: 'a KuCoin API key',
    publishedAt: kucoinDocs,
    names: ['kucoin'],
    ...keyOf('hex', 24),
  }),
  named({
    id: 'kucoin-secret',
    title: 'a KuCoin API secret',
    publishedAt: kucoinDocs,
    names: ['kucoin'],
    ...uuidKey,
  }),
  named({
    id: 'bittrex-key',
    title: 'a Bittrex API key or secret',
    publishedAt: bittrexDocs,
    names: ['bittrex'],
    ...keyOf('lower', 32),
  }),
  named({
    id: 'bitfinex-secret',
    title: 'a Bitfinex API key or secret',
    publishedAt: 'https://docs.bitfinex.com/docs/rest-auth',
    names: ['bitfinex'],
    ...keyOf('base62', 43),
  }),
  named({
    id: 'bitmex-secret',
    title: 'a BitMEX API key or secret',
    publishedAt: 'https://www.bitmex.com/app/apiKeysUsage',
    names: ['bitmex'],
    value: /[A-Za-z0-9_-]{48}|[A-Za-z0-9_-]{24}/,
    judge: judgeMixed,
    secrets: () => [sample(alphabets.urlSafe, 48), sample(alphabets.urlSafe, 24)],
  }),
  named({
    id: 'bybit-secret',
    title: 'a Bybit API secret',
    publishedAt: 'https://bybit-exchange.github.io/docs/v5/guide',
    names: ['bybit'],
    value: /[A-Za-z0-9]{36}|[A-Za-z0-9]{18}/,
    judge: judgeMixed,
    secrets: () => [sample(alphabets.base62, 36), sample(alphabets.base62, 18)],
  }),
  named({
    id: 'okx-secret',
    title: 'an OKX API secret',
    publishedAt: 'https://www.okx.com/docs-v5/en/',
    names: ['okx', 'okex', 'ok-access'],
    value: /[A-F0-9]{32}|[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}/,
    judge: judgeMixed,
    secrets: () => [sample(alphabets.HEX, 32)],
  }),
  named({
    id: 'gate-io-secret',
    title: 'a Gate.io API key or secret',
    publishedAt: 'https://www.gate.com/docs/developers/apiv4/',
    names: ['gateio', 'gate_io', 'gate.io'],
    value: /[a-f0-9]{64}|[a-f0-9]{32}/,
    judge: judgeMixed,
    secrets: () => [sample(alphabets.hex, 64), sample(alphabets.hex, 32)],
  }),
  named({
    id: 'bitstamp-secret',
    title: 'a Bitstamp API key or secret',
    publishedAt: 'https://www.bitstamp.net/api/',
    names: ['bitstamp'],
    ...keyOf('base62', 32),
  }),
  named({
    id: 'gemini-exchange-key',
    title: 'a Gemini exchange API key',
    publishedAt: 'https://docs.gemini.com/rest/authentication',
    names: ['gemini'],
    value: /(?:account|master)-[A-Za-z0-9]{20}/,
    judge: judgeMixed,
    secrets: () => [`account-${sample(alphabets.base62, 20)}`],
  }),
  family({
    id: 'coingecko-api-key',
    title: 'a CoinGecko API key',
    publishedAt: 'https://docs.coingecko.com/reference/authentication',
    ...prefixed('CG-', 'base62', 24),
  }),
  named({
    id: 'polymarket-secret',
    title: 'a Polymarket API secret',
    publishedAt: 'https://docs.polymarket.com/developers/CLOB/authentication',
    names: ['polymarket', 'clob_secret', 'clob_api', 'clob_pass', 'poly_secret'],
    value: /[A-Za-z0-9_-]{43}=|[a-f0-9]{64}|[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}/,
    judge: judgeMixed,
    secrets: () => [`${sample(alphabets.urlSafe, 43)}=`, sample(alphabets.hex, 64)],
  }),
];
