import { family } from '../family.ts';
import { keyed } from '../keyed.ts';
import { alphabets, sample } from '../sample.ts';
import { judgeMixed, keyOf, prefixed } from '../shape.ts';

const { base62, base64, lower, urlSafe } = alphabets;
const planetscale = 'https://planetscale.com/docs/concepts/service-tokens';
const upstash = 'https://upstash.com/docs/redis/features/restapi';

/** Keys and passwords of hosted databases. */
export const databaseHostRules = [
  family({
    id: 'planetscale-token',
    title: 'a PlanetScale service token',
    publishedAt: planetscale,
    keywords: ['pscale_tkn_'],
    pattern: /pscale_tkn_[A-Za-z0-9=._-]{32,64}/,
    secrets: () => [`pscale_tkn_${sample(urlSafe, 43)}`, `pscale_tkn_${sample(lower, 32)}`],
  }),
  family({
    id: 'planetscale-password',
    title: 'a PlanetScale database password',
    publishedAt: planetscale,
    securitySeverity: 9.1,
    keywords: ['pscale_pw_'],
    pattern: /pscale_pw_[A-Za-z0-9=._-]{32,64}/,
    secrets: () => [`pscale_pw_${sample(urlSafe, 43)}`, `pscale_pw_${sample(lower, 64)}`],
  }),
  family({
    id: 'planetscale-oauth-token',
    title: 'a PlanetScale OAuth token',
    publishedAt: planetscale,
    keywords: ['pscale_oauth_', 'pscale_app_secret_'],
    pattern: /pscale_(?:oauth|app_secret)_[A-Za-z0-9=._-]{32,64}/,
    secrets: () => [`pscale_oauth_${sample(urlSafe, 43)}`, `pscale_app_secret_${sample(urlSafe, 43)}`],
  }),
  family({
    id: 'neon-api-key',
    title: 'a Neon API key',
    publishedAt: 'https://neon.com/docs/manage/api-keys',
    securitySeverity: 9.1,
    ...prefixed('napi_', 'lower', 50, 'at least'),
  }),
  family({
    id: 'neon-password',
    title: 'a Neon database password',
    publishedAt: 'https://neon.com/docs/connect/connect-from-any-app',
    securitySeverity: 9.1,
    keywords: ['npg_'],
    pattern: /npg_[A-Za-z0-9]{12,32}/,
    judge: password => (/[0-9]/.test(password) && /[A-Z]/.test(password) ? 'medium' : undefined),
    secrets: () => [`npg_${sample(base62, 12)}`, `npg_${sample(base62, 12, 2)}`],
    lookAlikes: () => ['npg_createConnection'],
  }),
  family({
    id: 'supabase-token',
    title: 'a Supabase access token',
    publishedAt: 'https://supabase.com/docs/reference/api/introduction',
    securitySeverity: 9.1,
    ...prefixed(['sbp_', 'sbp_oauth_', 'sbp_v0_'], 'hex', 40),
  }),
  family({
    id: 'supabase-secret-key',
    title: 'a secret key of a Supabase project',
    publishedAt: 'https://supabase.com/docs/guides/api/api-keys',
    securitySeverity: 9.1,
    ...prefixed('sb_secret_', 'urlSafe', 31, 'at least'),
  }),
  family({
    id: 'aiven-password',
    title: 'a password of an Aiven service',
    publishedAt: 'https://aiven.io/docs/platform/howto/create_authentication_token',
    securitySeverity: 9.1,
    ...prefixed('AVNS_', 'urlSafe', 19, 'at least'),
    judge: password => (/[0-9]/.test(password) || /[a-z]/.test(password) ? 'medium' : undefined),
  }),
  keyed({
    id: 'aiven-token',
    title: 'an Aiven API token',
    publishedAt: 'https://aiven.io/docs/platform/howto/create_authentication_token',
    names: ['aiven'],
    value: /[A-Za-z0-9+/]{180,372}={0,2}/,
    judge: judgeMixed,
    secrets: () => [sample(base64, 256), sample(base64, 372)],
  }),
  family({
    id: 'cockroach-key',
    title: 'a CockroachDB Cloud API key',
    publishedAt: 'https://www.cockroachlabs.com/docs/cockroachcloud/managing-access#create-api-keys',
    securitySeverity: 9.1,
    keywords: ['ccdb1_'],
    pattern: /CCDB1_[A-Za-z0-9]{22}_[A-Za-z0-9]{40}/,
    secrets: () => [`CCDB1_${sample(base62, 22)}_${sample(base62, 40)}`],
  }),
  family({
    id: 'xata-key',
    title: 'a Xata API key',
    publishedAt: 'https://xata.io/docs/api-reference/user/keys',
    ...prefixed('xau_', 'base62', 24, 'at least'),
  }),
  keyed({
    id: 'upstash-token',
    title: 'a REST token of Upstash',
    publishedAt: upstash,
    names: ['upstash', 'kv_rest_api_token', 'kv_rest_api_read'],
    value: /[A-Za-z0-9+/_-]{40,120}={0,2}/,
    judge: judgeMixed,
    secrets: () => [`AX${sample(base62, 52)}==`, sample(base62, 60)],
  }),
  family({
    id: 'materialize-password',
    title: 'an app password of Materialize',
    publishedAt: 'https://materialize.com/docs/security/cloud/users-service-accounts/create-service-accounts/',
    ...prefixed('mzp_', 'hex', 64),
  }),
  family({
    id: 'tinybird-token',
    title: 'a Tinybird token',
    publishedAt: 'https://www.tinybird.co/docs/forward/administration/tokens',
    // A JWT behind `p.`, whose payload names the user and the workspace.
    keywords: ['p.eyj1ijoi'],
    pattern: /p\.eyJ1Ijoi[A-Za-z0-9_-]{40,}\.[A-Za-z0-9_-]{20,}/,
    secrets: () => [`p.eyJ1Ijoi${sample(urlSafe, 120)}.${sample(urlSafe, 43)}`],
  }),
  family({
    id: 'gel-token',
    title: 'a secret key of Gel (EdgeDB) Cloud',
    publishedAt: 'https://docs.geldata.com/cloud/cli',
    keywords: ['nbwt1_', 'nbwt_', 'edbt1_'],
    pattern: /(?:nbwt1?|edbt1)_[A-Za-z0-9._-]{60,}/,
    secrets: () => [`nbwt1_${sample(urlSafe, 200)}`, `edbt1_${sample(urlSafe, 90)}`],
  }),
  family({
    id: 'convex-deploy-key',
    title: 'a Convex deploy key',
    publishedAt: 'https://docs.convex.dev/cli/deploy-key-types',
    keywords: ['prod:', 'preview:', 'dev:'],
    pattern: /(?:prod|preview|dev):[a-z0-9:-]{4,60}\|(?:eyJ2MiI6|01)[A-Za-z0-9=]{40,}/,
    secrets: () => [`prod:happy-animal-123|eyJ2MiI6${sample(base62, 44)}==`],
  }),
  keyed({
    id: 'couchbase-capella-key',
    title: 'an API key of Couchbase Capella',
    publishedAt: 'https://docs.couchbase.com/cloud/management-api-guide/management-api-authentication.html',
    names: ['capella', 'couchbase_api', 'couchbase_secret'],
    value: /[A-Za-z0-9+/#%!@^_-]{60,90}={0,2}/,
    judge: judgeMixed,
    secrets: () => [`${sample(base64, 86)}==`],
  }),
  keyed({
    id: 'timescale-secret-key',
    title: 'a client secret of Timescale',
    publishedAt: 'https://docs.tigerdata.com/use-timescale/latest/security/client-credentials/',
    names: ['timescale', 'tigerdata'],
    ...keyOf('base62', 64),
  }),
];
