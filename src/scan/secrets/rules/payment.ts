import { family } from '../family.ts';
import { named } from '../named.ts';
import type { SecretRule } from '../rule.ts';
import { alphabets, sample } from '../sample.ts';
import { judgeMixed, keyOf, prefixed, sampleUuid, uuidKey } from '../shape.ts';

const stripeDocs = 'https://docs.stripe.com/keys';
const plaidDocs = 'https://plaid.com/docs/api/tokens/';
const flutterwaveDocs = 'https://developer.flutterwave.com/docs/authentication';
const squareDocs = 'https://developer.squareup.com/docs/build-basics/access-tokens';
const finicityDocs = 'https://developer.mastercard.com/open-finance-us/documentation/api-reference/';

/** Those who move money for others. */
export const paymentRules: readonly SecretRule[] = [
  named({
    id: 'paystack-secret-key',
    title: 'a Paystack secret key',
    publishedAt: 'https://paystack.com/docs/api/authentication/',
    names: ['paystack'],
    value: /sk_(?:live|test)_[a-f0-9]{40}/,
    judge: judgeMixed,
    secrets: () => [`sk_live_${sample(alphabets.hex, 40)}`],
  }),
  family({
    id: 'stripe-secret-key',
    title: 'a Stripe secret key',
    publishedAt: stripeDocs,
    securitySeverity: 9.1,
    ...prefixed(['sk_live_', 'rk_live_', 'sk_prod_', 'rk_prod_'], 'base62', 10, 'at least'),
  }),
  family({
    id: 'stripe-test-key',
    title: 'a Stripe key for tests',
    publishedAt: stripeDocs,
    severity: 'warning',
    ...prefixed(['sk_test_', 'rk_test_'], 'base62', 10, 'at least'),
  }),
  family({
    id: 'webhook-signing-secret',
    title: 'a webhook signing secret',
    publishedAt: 'https://docs.stripe.com/webhooks/signature',
    keywords: ['whsec_'],
    pattern: /whsec_[A-Za-z0-9+/]{24,}={0,2}/,
    secrets: () => [`whsec_${sample(alphabets.base62, 32)}`, `whsec_${sample(alphabets.base62, 43)}=`],
  }),
  family({
    id: 'square-access-token',
    title: 'a Square access token',
    publishedAt: squareDocs,
    keywords: ['eaaa', 'sq0atp-', 'sq0csp-', 'sq0acp-'],
    pattern: /(?:EAAA|sq0(?:atp|csp|acp)-)[A-Za-z0-9_-]{22,60}/,
    secrets: () => [
      `EAAA${sample(alphabets.urlSafe, 56)}Lp`,
      `sq0atp-${sample(alphabets.urlSafe, 22)}`,
      `sq0csp-${sample(alphabets.urlSafe, 43)}`,
    ],
  }),
  family({
    id: 'braintree-access-token',
    title: 'a Braintree access token',
    publishedAt: 'https://developer.paypal.com/braintree/docs/guides/extend/oauth/access-tokens',
    keywords: ['access_token$'],
    pattern: /access_token\$(?:production|sandbox)\$[a-z0-9]{16}\$[a-f0-9]{32}/,
    secrets: () => [`access_token$production$${sample(alphabets.lower, 16)}$${sample(alphabets.hex, 32)}`],
  }),
  named({
    id: 'braintree-private-key',
    title: 'a Braintree private key',
    publishedAt: 'https://developer.paypal.com/braintree/docs/start/hello-server',
    names: ['braintree'],
    ...keyOf('hex', 32),
  }),
  named({
    id: 'paypal-client-secret',
    title: 'a PayPal client secret',
    publishedAt: 'https://developer.paypal.com/api/rest/authentication/',
    names: ['paypal', 'client_secret', 'clientsecret', 'client-secret'],
    value: /E[A-Za-z0-9_-]{79}/,
    judge: judgeMixed,
    secrets: () => [`E${sample(alphabets.urlSafe, 79)}`],
  }),
  family({
    id: 'adyen-api-key',
    title: 'an Adyen API key',
    publishedAt: 'https://docs.adyen.com/development-resources/api-credentials/',
    keywords: ['aqe'],
    pattern: /AQE[a-z][A-Za-z0-9+/]{60,200}-[A-Za-z0-9+/=]{30,60}-[^\s"'`\\&]{16}/,
    secrets: () => [
      `AQEm${sample(alphabets.base62, 90)}-${sample(alphabets.base62, 43)}=-${sample(alphabets.base62, 16)}`,
    ],
  }),
  family({
    id: 'plaid-access-token',
    title: 'a Plaid access token',
    publishedAt: plaidDocs,
    keywords: ['access-production-', 'access-development-', 'access-sandbox-'],
    pattern: /access-(?:production|development|sandbox)-[a-f0-9]{8}(?:-[a-f0-9]{4}){3}-[a-f0-9]{12}/,
    secrets: () => [`access-production-${sampleUuid()}`, `access-sandbox-${sampleUuid(1)}`],
  }),
  named({
    id: 'plaid-secret',
    title: 'a Plaid secret',
    publishedAt: plaidDocs,
    pair: 'plaid',
    names: ['plaid'],
    ...keyOf('lower', 30),
  }),
  named({
    id: 'plaid-client-id',
    title: 'a Plaid client id',
    publishedAt: plaidDocs,
    pair: 'plaid',
    severity: 'note',
    securitySeverity: 3.1,
    names: ['plaid'],
    ...keyOf('lower', 24),
  }),
  family({
    id: 'flutterwave-secret-key',
    title: 'a Flutterwave secret key',
    publishedAt: flutterwaveDocs,
    keywords: ['flwseck'],
    pattern: /FLWSECK(?:_TEST)?-[a-z0-9]{12,40}(?:-X)?/,
    secrets: () => [
      `FLWSECK-${sample(alphabets.hex, 32)}-X`,
      `FLWSECK_TEST-${sample(alphabets.hex, 32)}-X`,
      `FLWSECK_TEST-${sample(alphabets.hex, 12)}`,
    ],
  }),
  family({
    id: 'flutterwave-public-key',
    title: 'a Flutterwave public key',
    publishedAt: flutterwaveDocs,
    severity: 'note',
    securitySeverity: 2.1,
    keywords: ['flwpubk'],
    pattern: /FLWPUBK(?:_TEST)?-[a-z0-9]{32}-X/,
    secrets: () => [`FLWPUBK-${sample(alphabets.hex, 32)}-X`],
  }),
  family({
    id: 'razorpay-key',
    title: 'a Razorpay key',
    publishedAt: 'https://razorpay.com/docs/api/authentication/',
    pair: 'razorpay',
    ...prefixed(['rzp_live_', 'rzp_test_'], 'base62', 14),
  }),
  named({
    id: 'razorpay-secret',
    title: 'a Razorpay key secret',
    publishedAt: 'https://razorpay.com/docs/api/authentication/',
    pair: 'razorpay',
    names: ['razorpay', 'rzp_secret', 'rzp_key'],
    ...keyOf('base62', 24),
  }),
  named({
    id: 'finicity-api-token',
    title: 'a Finicity API token',
    publishedAt: finicityDocs,
    names: ['finicity'],
    ...keyOf('hex', 32),
  }),
  named({
    id: 'finicity-client-secret',
    title: 'a Finicity client secret',
    publishedAt: finicityDocs,
    names: ['finicity'],
    ...keyOf('lower', 20),
  }),
  named({
    id: 'gocardless-token',
    title: 'a GoCardless access token',
    publishedAt: 'https://developer.gocardless.com/getting-started/api/making-your-first-request/',
    names: ['gocardless'],
    value: /(?:live|sandbox)_[A-Za-z0-9=_-]{40}/,
    judge: judgeMixed,
    secrets: () => [`live_${sample(alphabets.urlSafe, 40)}`],
  }),
  family({
    id: 'mercado-pago-access-token',
    title: 'a Mercado Pago access token',
    publishedAt: 'https://www.mercadopago.com/developers/en/docs/your-integrations/credentials',
    keywords: ['app_usr-'],
    pattern: /APP_USR-[0-9]{12,18}-[0-9]{6}-[a-f0-9]{32}-[0-9]{6,12}/,
    secrets: () => [
      `APP_USR-${sample('123456789', 16)}-${sample(alphabets.digits, 6)}-${sample(alphabets.hex, 32)}-${sample('123456789', 9)}`,
    ],
  }),
  family({
    id: 'sumup-secret-key',
    title: 'a SumUp secret key',
    publishedAt: 'https://developer.sumup.com/tools/authorization/api-keys/',
    ...prefixed('sup_sk_', 'base62', 32, 'at least'),
  }),
  named({
    id: 'wise-api-token',
    title: 'a Wise API token',
    publishedAt: 'https://docs.wise.com/api-docs/guides/security-access',
    names: ['transferwise', 'wise_api', 'wise_token', 'wise_key', 'wiseapi'],
    ...uuidKey,
  }),
  family({
    id: 'paddle-api-key',
    title: 'a Paddle API key',
    publishedAt: 'https://developer.paddle.com/api-reference/about/api-keys',
    keywords: ['pdl_live_apikey_', 'pdl_sdbx_apikey_'],
    pattern: /pdl_(?:live|sdbx)_apikey_[a-z0-9]{26}_[A-Za-z0-9]{22}_[A-Za-z0-9]{3}/,
    secrets: () => [
      `pdl_live_apikey_${sample(alphabets.lower, 26)}_${sample(alphabets.base62, 22)}_${sample(alphabets.base62, 3)}`,
    ],
  }),
  family({
    id: 'polar-token',
    title: 'a Polar access token',
    publishedAt: 'https://docs.polar.sh/integrate/authentication',
    ...prefixed(['polar_oat_', 'polar_pat_', 'polar_rt_'], 'base62', 32, 'at least'),
  }),
  named({
    id: 'mollie-api-key',
    title: 'a Mollie API key',
    publishedAt: 'https://docs.mollie.com/reference/authentication',
    names: ['mollie'],
    value: /(?:live|test|access)_[A-Za-z0-9]{30,}/,
    judge: judgeMixed,
    secrets: () => [`live_${sample(alphabets.base62, 30)}`],
  }),
];
