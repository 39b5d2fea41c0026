import { family } from '../family.ts';
import { keyed } from '../keyed.ts';
import { named } from '../named.ts';
import { alphabets, sample } from '../sample.ts';
import { judgeMixed, keyOf, prefixed, sampleUuid, uuidKey } from '../shape.ts';

const { base62, hex, lower, urlSafe } = alphabets;
const launchDarkly = 'https://launchdarkly.com/docs/home/account/api';

/** Keys of what rolls software out: deployments, feature flags, experiments. */
export const deliveryRules = [
  family({
    id: 'harness-token',
    title: 'a Harness access token',
    publishedAt: 'https://developer.harness.io/docs/platform/automation/api/add-and-manage-api-keys/',
    securitySeverity: 9.1,
    keywords: ['pat.', 'sat.'],
    pattern: /[ps]at\.[A-Za-z0-9_-]{22}\.[A-Za-z0-9]{24}\.[A-Za-z0-9]{20}/,
    secrets: () =>
      ['pat', 'sat'].map(kind => `${kind}.${sample(urlSafe, 22)}.${sample(base62, 24)}.${sample(base62, 20)}`),
  }),
  family({
    id: 'octopus-deploy-key',
    title: 'an API key of Octopus Deploy',
    publishedAt: 'https://octopus.com/docs/octopus-rest-api/how-to-create-an-api-key',
    securitySeverity: 9.1,
    keywords: ['api-'],
    pattern: /API-[A-Z0-9]{26}/,
    judge: key => (/[0-9]/.test(key) ? 'medium' : undefined),
    secrets: () => [`API-${sample(alphabets.upper, 26)}`, `API-${sample(alphabets.upper, 26, 1)}`],
    lookAlikes: () => ['API-REFERENCEDOCUMENTATIONPAGE', `API-${sample(alphabets.upper, 40)}`],
  }),
  family({
    id: 'launchdarkly-key',
    title: 'a LaunchDarkly access token or SDK key',
    publishedAt: launchDarkly,
    keywords: ['api-', 'sdk-', 'rel-'],
    pattern: /(?:api|sdk|rel)-[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}/,
    secrets: () => ['api', 'sdk', 'rel'].map(kind => `${kind}-${sampleUuid()}`),
  }),
  keyed({
    id: 'launchdarkly-legacy-key',
    title: 'a LaunchDarkly access token of the old form',
    publishedAt: launchDarkly,
    names: ['launchdarkly', 'ld_sdk', 'ld_api'],
    value: /[A-Za-z0-9=_-]{40}/,
    judge: judgeMixed,
    secrets: () => [sample(urlSafe, 40), sample(lower, 40)],
  }),
  keyed({
    id: 'split-key',
    title: 'an API key of Split',
    publishedAt: 'https://docs.split.io/reference/api-keys-overview',
    names: ['split_api', 'split_sdk', 'split_key', 'splitio', 'split_io', 'split_admin'],
    value: /[a-z0-9]{36,56}/,
    judge: judgeMixed,
    secrets: () => [sample(lower, 52), sample(lower, 36)],
  }),
  family({
    id: 'flagsmith-key',
    title: 'a server-side key of Flagsmith',
    publishedAt: 'https://docs.flagsmith.com/clients/server-side',
    securitySeverity: 6.5,
    ...prefixed('ser.', 'base62', 22),
    judge: judgeMixed,
    lookAlikes: () => ['ser.readEveryLineOfTheFile'],
  }),
  family({
    id: 'unleash-token',
    title: 'an API token of Unleash',
    publishedAt: 'https://docs.getunleash.io/reference/api-tokens-and-client-keys',
    keywords: [':development.', ':production.', ':staging.', ':default.', '*:*.'],
    pattern: /(?:\*|[a-z0-9_-]{1,40}):(?:\*|[a-z0-9_-]{1,40})\.[a-f0-9]{56,64}/,
    lead: 40,
    boundary: 'none',
    secrets: () => [
      `default:development.${sample(hex, 56)}`,
      `*:*.${sample(hex, 64)}`,
      `*:production.${sample(hex, 56)}`,
    ],
  }),
  named({
    id: 'statsig-secret',
    title: 'a secret key of Statsig',
    publishedAt: 'https://docs.statsig.com/sdk-keys/api-keys/',
    names: ['statsig'],
    value: /(?:secret|console)-[A-Za-z0-9]{40,}/,
    judge: judgeMixed,
    secrets: () => [`secret-${sample(base62, 43)}`, `console-${sample(base62, 43)}`],
  }),
  family({
    id: 'growthbook-key',
    title: 'a secret key of GrowthBook',
    publishedAt: 'https://docs.growthbook.io/features/environments',
    keywords: ['secret_admin_', 'secret_user_', 'secret_readonly_'],
    pattern: /secret_(?:admin|user|readonly)_[A-Za-z0-9]{24,}/,
    judge: judgeMixed,
    secrets: () => ['admin', 'user', 'readonly'].map(kind => `secret_${kind}_${sample(base62, 40)}`),
  }),
  keyed({
    id: 'configcat-key',
    title: 'an SDK key of ConfigCat',
    publishedAt: 'https://configcat.com/docs/requests/',
    severity: 'warning',
    names: ['configcat'],
    value: /(?:configcat-sdk-1\/)?[A-Za-z0-9_-]{22}\/[A-Za-z0-9_-]{22}/,
    judge: judgeMixed,
    secrets: () => [`${sample(urlSafe, 22)}/${sample(urlSafe, 22, 1)}`],
  }),
  keyed({
    id: 'optimizely-token',
    title: 'a personal token of Optimizely',
    publishedAt: 'https://docs.developers.optimizely.com/web-experimentation/docs/personal-access-token',
    names: ['optimizely'],
    value: /2:[A-Za-z0-9_-]{36,60}/,
    judge: judgeMixed,
    secrets: () => [`2:${sample(urlSafe, 40)}`],
  }),
  keyed({
    id: 'rollout-key',
    title: 'a user or app key of CloudBees feature flags',
    publishedAt: 'https://docs.cloudbees.com/docs/cloudbees-feature-management-api/latest/',
    securitySeverity: 5.3,
    names: ['rollout_key', 'rollout_app', 'rollout_user', 'rox_key', 'cloudbees'],
    ...uuidKey,
  }),
  keyed({
    id: 'appcenter-token',
    title: 'an App Center API token',
    publishedAt: 'https://learn.microsoft.com/en-us/appcenter/api-docs/',
    names: ['appcenter', 'app_center'],
    ...keyOf('hex', 40),
  }),
  family({
    id: 'authress-service-key',
    title: 'a service client access key of Authress',
    publishedAt: 'https://authress.io/knowledge-base/docs/authorization/service-clients/',
    securitySeverity: 9.1,
    keywords: ['.acc-', '.acc_'],
    lead: 46,
    pattern:
      /(?:sc|ext|scauth|authress)_[A-Za-z0-9]{5,30}\.[A-Za-z0-9]{4,6}\.acc[_-][A-Za-z0-9-]{10,32}\.[A-Za-z0-9+/_=-]{30,}/i,
    secrets: () => [
      `sc_${sample(base62, 10)}.${sample(base62, 4)}.acc-${sample(lower, 10)}.${sample(urlSafe, 60)}`,
      `scauth_${sample(base62, 30)}.${sample(base62, 6)}.acc_${sample(lower, 32)}.${sample(base62, 30)}`,
      `authress_${sample(lower, 5)}.${sample(lower, 5)}.acc_${sample(lower, 20)}.${sample(urlSafe, 100)}`,
      `ext_${sample(lower, 12)}.${sample(lower, 5)}.acc-${sample(lower, 20)}.${sample(urlSafe, 80)}`,
    ],
  }),
];
