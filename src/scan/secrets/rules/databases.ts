import { family } from '../family.ts';
import { named } from '../named.ts';
import type { SecretRule } from '../rule.ts';
import { alphabets, sample } from '../sample.ts';
import { judgeMixed, keyOf, prefixed, uuidKey } from '../shape.ts';

const confluentDocs =
  'https://docs.confluent.io/cloud/current/security/authenticate/workload-identities/service-accounts/api-keys/overview.html';

/** Databases, queues and schedulers that are rented. */
export const databaseRules: readonly SecretRule[] = [
  family({
    id: 'clickhouse-cloud-secret',
    title: 'a ClickHouse Cloud API secret',
    publishedAt: 'https://clickhouse.com/docs/cloud/manage/openapi',
    ...prefixed('4b1d', 'base62', 38),
    lookAlikes: () => [`commit 4b1d${sample(alphabets.hex, 36)}`],
  }),
  named({
    id: 'confluent-api-key',
    title: 'a Confluent API key',
    publishedAt: confluentDocs,
    names: ['confluent'],
    ...keyOf('lower', 16),
  }),
  named({
    id: 'confluent-secret',
    title: 'a Confluent API secret',
    publishedAt: confluentDocs,
    names: ['confluent'],
    value: /[A-Za-z0-9+/]{64}/,
    judge: judgeMixed,
    secrets: () => [sample(alphabets.base64, 64)],
  }),
  named({
    id: 'redis-cloud-key',
    title: 'a Redis Cloud API key',
    publishedAt: 'https://redis.io/docs/latest/operate/rc/api/get-started/enable-the-api/',
    names: ['redis_cloud', 'rediscloud', 'redislabs', 'redis_labs'],
    value: /[AS][a-z0-9]{48,60}/,
    judge: judgeMixed,
    secrets: () => [`A${sample(alphabets.lower, 50)}`],
  }),
  named({
    id: 'mongodb-atlas-private-key',
    title: 'a MongoDB Atlas private key',
    publishedAt: 'https://www.mongodb.com/docs/atlas/configure-api-access/',
    names: ['mongodb_atlas', 'mongodbatlas', 'atlas_private', 'atlas_api', 'mongodb-atlas', 'mcli_private'],
    ...uuidKey,
  }),
  family({
    id: 'mongodb-atlas-service-secret',
    title: 'a MongoDB Atlas service account secret',
    publishedAt: 'https://www.mongodb.com/docs/atlas/api/service-accounts-overview/',
    ...prefixed('mdb_sa_sk_', 'urlSafe', 40),
  }),
  named({
    id: 'fauna-secret',
    title: 'a Fauna secret',
    publishedAt: 'https://docs.fauna.com/fauna/current/learn/security/keys/',
    names: ['fauna'],
    value: /fn[A-Za-z0-9_-]{38,}/,
    judge: judgeMixed,
    secrets: () => [`fn${sample(alphabets.urlSafe, 38)}`],
  }),
  family({
    id: 'astra-db-token',
    title: 'an Astra DB token',
    publishedAt: 'https://docs.datastax.com/en/astra-db-serverless/administration/manage-application-tokens.html',
    keywords: ['astracs:'],
    pattern: /AstraCS:[A-Za-z]{24}:[a-f0-9]{64}/,
    secrets: () => [`AstraCS:${sample(alphabets.letters, 24)}:${sample(alphabets.hex, 64)}`],
  }),
  named({
    id: 'influxdb-token',
    title: 'an InfluxDB token',
    publishedAt: 'https://docs.influxdata.com/influxdb/cloud/admin/tokens/',
    names: ['influx'],
    value: /(?:apiv3_)?[A-Za-z0-9_-]{86}(?:==)?/,
    judge: judgeMixed,
    secrets: () => [`${sample(alphabets.urlSafe, 86)}==`],
  }),
  named({
    id: 'qdrant-api-key',
    title: 'a Qdrant API key',
    publishedAt: 'https://qdrant.tech/documentation/cloud/authentication/',
    names: ['qdrant'],
    value: /[A-Za-z0-9_-]{54}(?:\|[A-Za-z0-9_-]{20,})?/,
    judge: judgeMixed,
    secrets: () => [sample(alphabets.urlSafe, 54)],
  }),
  named({
    id: 'meilisearch-key',
    title: 'a Meilisearch key',
    publishedAt: 'https://www.meilisearch.com/docs/reference/api/keys',
    names: ['meilisearch', 'meili_master', 'meili_'],
    value: /[a-f0-9]{64}|[a-f0-9]{40}/,
    judge: judgeMixed,
    secrets: () => [sample(alphabets.hex, 64)],
  }),
  named({
    id: 'typesense-api-key',
    title: 'a Typesense API key',
    publishedAt: 'https://typesense.org/docs/latest/api/api-keys.html',
    names: ['typesense'],
    ...keyOf('base62', 32),
  }),
  named({
    id: 'airflow-fernet-key',
    title: 'a Fernet key',
    publishedAt: 'https://github.com/fernet/spec/blob/master/Spec.md',
    names: ['fernet'],
    value: /[A-Za-z0-9_-]{43}=/,
    judge: judgeMixed,
    secrets: () => [`${sample(alphabets.urlSafe, 43)}=`],
  }),
  family({
    id: 'trigger-dev-key',
    title: 'a Trigger.dev key',
    publishedAt: 'https://trigger.dev/docs/apikeys',
    ...prefixed(['tr_dev_', 'tr_prod_', 'tr_stg_', 'tr_pat_'], 'base62', 20, 'at least'),
  }),
  family({
    id: 'inngest-signing-key',
    title: 'an Inngest signing key',
    publishedAt: 'https://www.inngest.com/docs/platform/signing-keys',
    ...prefixed(['signkey-prod-', 'signkey-test-', 'signkey-branch-'], 'hex', 32, 'at least'),
  }),
];
