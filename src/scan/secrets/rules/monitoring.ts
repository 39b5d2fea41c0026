import { family } from '../family.ts';
import type { SecretRule } from '../rule.ts';
import { alphabets, sample } from '../sample.ts';
import { prefixed, sampleUuid } from '../shape.ts';

const newRelicDocs = 'https://docs.newrelic.com/docs/apis/intro-apis/new-relic-api-keys/';
const sentryDocs = 'https://docs.sentry.io/account/auth-tokens/';

/** What an organization token of Sentry says of itself. */
function sentryOrganizationToken(): string {
  const about = JSON.stringify({
    iat: 1687336543.4,
    url: 'https://sentry.io',
    region_url: 'https://us.sentry.io',
    org: 'acme',
  });
  return `sntrys_${Buffer.from(about).toString('base64')}_${sample(alphabets.base64, 43)}`;
}

/** Keys of monitoring services that carry a prefix of their vendor. */
export const monitoringRules: readonly SecretRule[] = [
  family({
    id: 'new-relic-user-key',
    title: 'a New Relic user API key',
    publishedAt: newRelicDocs,
    keywords: ['nrak-'],
    pattern: /NRAK-[A-Z0-9]{27}/i,
    secrets: () => [`NRAK-${sample(alphabets.upper, 27)}`],
  }),
  family({
    id: 'new-relic-insert-key',
    title: 'a New Relic insights key',
    publishedAt: newRelicDocs,
    keywords: ['nrii-', 'nriq-'],
    pattern: /NRI[IQ]-[A-Za-z0-9_-]{32}/i,
    secrets: () => [`NRII-${sample(alphabets.urlSafe, 32)}`, `NRIQ-${sample(alphabets.urlSafe, 32)}`],
  }),
  family({
    id: 'new-relic-browser-key',
    title: 'a New Relic browser API key',
    publishedAt: newRelicDocs,
    severity: 'warning',
    keywords: ['nrjs-'],
    pattern: /NRJS-[a-f0-9]{19}/i,
    secrets: () => [`NRJS-${sample(alphabets.hex, 19)}`],
  }),
  family({
    id: 'new-relic-rest-key',
    title: 'a New Relic REST or admin API key',
    publishedAt: newRelicDocs,
    keywords: ['nrra-', 'nraa-'],
    pattern: /NR[AR]A-[a-f0-9]{27,42}/i,
    secrets: () => [`NRRA-${sample(alphabets.hex, 42)}`, `NRAA-${sample(alphabets.hex, 27)}`],
  }),
  family({
    id: 'new-relic-license-key',
    title: 'a New Relic license key',
    publishedAt: newRelicDocs,
    keywords: ['nral'],
    pattern: /(?:[a-z]{2}[0-9]{2}xx[a-f0-9]{30}|[a-f0-9]{36})NRAL/,
    lead: 36,
    secrets: () => [`${sample(alphabets.hex, 36)}NRAL`, `eu01xx${sample(alphabets.hex, 30)}NRAL`],
  }),
  family({
    id: 'sentry-organization-token',
    title: 'a Sentry organization token',
    publishedAt: sentryDocs,
    keywords: ['sntrys_'],
    pattern: /sntrys_eyJ[A-Za-z0-9+/=]{40,}_[A-Za-z0-9+/]{43}/,
    secrets: () => [sentryOrganizationToken()],
  }),
  family({
    id: 'sentry-user-token',
    title: 'a Sentry user token',
    publishedAt: sentryDocs,
    ...prefixed(['sntryu_', 'sntrya_', 'sntryi_'], 'hex', 64),
  }),
  family({
    id: 'dynatrace-token',
    title: 'a Dynatrace token',
    publishedAt: 'https://docs.dynatrace.com/docs/dynatrace-api/basics/dynatrace-api-authentication',
    keywords: ['dt0c01.', 'dt0s01.', 'dt0s02.', 'dt0s06.', 'dt0s08.', 'dt0s16.'],
    pattern: /dt0[cs](?:01|02|06|08|16)\.[A-Z0-9-]{8,60}\.[A-Z0-9]{64}/i,
    secrets: () => [`dt0c01.${sample(alphabets.upper, 24)}.${sample(alphabets.upper, 64)}`],
  }),
  family({
    id: 'honeycomb-key',
    title: 'a Honeycomb key',
    publishedAt: 'https://docs.honeycomb.io/configure/environments/manage-api-keys/',
    keywords: ['hcaik_', 'hcxik_', 'hcbik_', 'hcmik_', 'hcxlk_', 'hcalk_', 'hcamk_', 'hcxmk_'],
    pattern: /hc[abmx][ilm]k_[a-z0-9]{32,}/,
    secrets: () => [`hcaik_${sample(alphabets.lower, 58)}`, `hcxmk_${sample(alphabets.lower, 58)}`],
  }),
  family({
    id: 'posthog-key',
    title: 'a PostHog personal API key',
    publishedAt: 'https://posthog.com/docs/api',
    ...prefixed(['phx_', 'phs_'], 'urlSafe', 40, 'at least'),
  }),
  family({
    id: 'axiom-token',
    title: 'an Axiom token',
    publishedAt: 'https://axiom.co/docs/reference/tokens',
    keywords: ['xaat-', 'xapt-'],
    pattern: /xa[ap]t-[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}/,
    secrets: () => [`xaat-${sampleUuid()}`],
  }),
  family({
    id: 'honeybadger-token',
    title: 'a Honeybadger project key',
    publishedAt: 'https://docs.honeybadger.io/api/getting-started/',
    ...prefixed('hbp_', 'base62', 36),
  }),
  family({
    id: 'coralogix-key',
    title: 'a Coralogix key',
    publishedAt: 'https://coralogix.com/docs/user-guides/account-management/api-keys/api-keys/',
    ...prefixed(['cxtp_', 'cxup_'], 'base62', 30),
  }),
  family({
    id: 'healthchecks-api-key',
    title: 'a Healthchecks.io API key',
    publishedAt: 'https://healthchecks.io/docs/api/',
    ...prefixed(['hcw_', 'hcr_'], 'base62', 28),
  }),
  family({
    id: 'checkly-api-key',
    title: 'a Checkly API key',
    publishedAt: 'https://www.checklyhq.com/docs/api/',
    ...prefixed('cu_', 'hex', 32),
  }),
  family({
    id: 'rootly-api-key',
    title: 'a Rootly API key',
    publishedAt: 'https://docs.rootly.com/api-reference/overview',
    ...prefixed('rootly_', 'hex', 64),
  }),
  family({
    id: 'firehydrant-api-key',
    title: 'a FireHydrant bot token',
    publishedAt: 'https://firehydrant.com/docs/developers/',
    ...prefixed('fhb-', 'hex', 64),
  }),
  family({
    id: 'incident-io-api-key',
    title: 'an incident.io API key',
    publishedAt: 'https://api-docs.incident.io/',
    ...prefixed('inc_', 'hex', 64),
  }),
  family({
    id: 'elastic-cloud-api-key',
    title: 'an Elastic Cloud API key',
    publishedAt: 'https://www.elastic.co/docs/deploy-manage/api-keys/elastic-cloud-api-keys',
    keywords: ['essu_'],
    pattern: /essu_[A-Za-z0-9+/]{60,}={0,2}/,
    secrets: () => [`essu_${sample(alphabets.base62, 110)}==`],
  }),
];
