import { isObject } from '../../../json.ts';
import { family } from '../family.ts';
import { keyed } from '../keyed.ts';
import { named } from '../named.ts';
import type { Confidence } from '../rule.ts';
import { alphabets, sample } from '../sample.ts';
import { judgeMixed, keyOf, prefixed, sampleUuid, uuidKey } from '../shape.ts';

const { base62, base64, hex, upper, urlSafe } = alphabets;
const securitySeverity = 9.6;
const doppler = 'https://docs.doppler.com/reference/auth-token-formats';

/** A service account token of 1Password is JSON: where to sign in, and with what. */
function judgeOnePassword(token: string): Confidence {
  const text = Buffer.from(token.slice('ops_'.length), 'base64').toString('utf8');
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) && 'signInAddress' in value ? 'high' : 'medium';
  } catch {
    // Cut short, or padded by what stood behind it.
    return 'medium';
  }
}

/** Tokens of the stores that hold all other secrets. */
export const vaultRules = [
  family({
    id: 'vault-service-token',
    title: 'a service token of HashiCorp Vault',
    publishedAt: 'https://developer.hashicorp.com/vault/docs/concepts/tokens#token-prefixes',
    securitySeverity,
    ...prefixed('hvs.', 'urlSafe', 24, 'at least'),
    judge: token => (/[0-9]/.test(token) ? 'medium' : undefined),
    lookAlikes: () => ['hvs.theServiceTokenOfTheDevelopmentServer'],
  }),
  family({
    id: 'vault-batch-token',
    title: 'a batch or recovery token of HashiCorp Vault',
    publishedAt: 'https://developer.hashicorp.com/vault/docs/concepts/tokens#token-prefixes',
    securitySeverity,
    keywords: ['hvb.', 'hvr.'],
    pattern: /hvb\.[A-Za-z0-9_-]{100,}|hvr\.[A-Za-z0-9_-]{24,}/,
    secrets: () => [`hvb.${sample(urlSafe, 138)}`, `hvr.${sample(urlSafe, 24)}`],
  }),
  named({
    id: 'vault-legacy-token',
    title: 'a token of HashiCorp Vault of the old form',
    publishedAt: 'https://developer.hashicorp.com/vault/docs/concepts/tokens#token-prefixes',
    securitySeverity,
    names: ['vault'],
    value: /[sbr]\.[A-Za-z0-9]{24}(?:\.[A-Za-z0-9]{5})?/,
    judge: judgeMixed,
    secrets: () => [`s.${sample(base62, 24)}`, `s.${sample(base62, 24)}.${sample(base62, 5)}`],
  }),
  keyed({
    id: 'vault-approle-secret',
    title: 'an AppRole secret id of HashiCorp Vault',
    publishedAt: 'https://developer.hashicorp.com/vault/docs/auth/approle',
    securitySeverity: 9.1,
    names: ['vault_secret_id', 'approle_secret', 'vault_approle', 'approle'],
    ...uuidKey,
  }),
  keyed({
    id: 'vault-unseal-key',
    title: 'an unseal key of HashiCorp Vault',
    publishedAt: 'https://developer.hashicorp.com/vault/docs/concepts/seal',
    securitySeverity,
    names: ['unseal'],
    value: /[a-f0-9]{66}|[A-Za-z0-9+/]{44}/,
    judge: judgeMixed,
    secrets: () => [
      { text: `Unseal Key 1: ${sample(base64, 44)}`, secret: sample(base64, 44), confidence: 'medium' },
      sample(hex, 66),
    ],
  }),
  keyed({
    id: 'consul-token',
    title: 'an ACL token of Consul or Nomad',
    publishedAt: 'https://developer.hashicorp.com/consul/docs/security/acl/tokens',
    names: ['consul_token', 'consul_http_token', 'consul', 'nomad_token', 'x-nomad-token'],
    ...uuidKey,
  }),
  family({
    id: 'doppler-token',
    title: 'a Doppler token',
    publishedAt: doppler,
    securitySeverity,
    keywords: ['dp.pt.', 'dp.st.', 'dp.ct.', 'dp.sa.', 'dp.scim.', 'dp.audit.', 'dp.said.'],
    pattern: /dp\.(?:(?:pt|ct|sa|said|scim|audit)\.|st\.(?:[a-z0-9_-]{2,35}\.)?)[A-Za-z0-9]{40,44}/,
    secrets: () => [
      ...['pt', 'ct', 'sa', 'scim', 'audit'].map(kind => `dp.${kind}.${sample(base62, 43)}`),
      `dp.st.prd_main.${sample(base62, 40)}`,
      `dp.st.${sample(base62, 43)}`,
    ],
  }),
  family({
    id: 'onepassword-service-token',
    title: 'a service account token of 1Password',
    publishedAt: 'https://developer.1password.com/docs/service-accounts/security/',
    securitySeverity,
    keywords: ['ops_eyj'],
    pattern: /ops_eyJ[A-Za-z0-9+/_-]{120,}={0,3}/,
    judge: judgeOnePassword,
    secrets: () => {
      const value = { signInAddress: 'a.1password.com', srpX: sample(hex, 220) };
      return [
        [`ops_${Buffer.from(JSON.stringify(value)).toString('base64')}`, 'high'],
        `ops_eyJ${sample(base62, 260)}`,
      ];
    },
  }),
  family({
    id: 'onepassword-secret-key',
    title: 'a secret key of 1Password',
    publishedAt: 'https://support.1password.com/secret-key-security/',
    securitySeverity,
    keywords: ['a3-'],
    pattern: /A3-[A-Z0-9]{6}-(?:[A-Z0-9]{11}|[A-Z0-9]{6}-[A-Z0-9]{5})-[A-Z0-9]{5}-[A-Z0-9]{5}-[A-Z0-9]{5}/,
    judge: key => (new Set(key).size >= 12 ? 'medium' : undefined),
    secrets: () => [
      ['A3', ...[6, 11, 5, 5, 5].map((length, n) => sample(upper, length, n))].join('-'),
      ['A3', ...[6, 6, 5, 5, 5, 5].map((length, n) => sample(upper, length, n))].join('-'),
    ],
    lookAlikes: () => ['A3-XXXXXX-XXXXXXXXXXX-XXXXX-XXXXX-XXXXX', `A3-${'abcdef-ghijkl-mnopq-rstuv-wxyz1-23456'}`],
  }),
  named({
    id: 'bitwarden-token',
    title: 'an access token of Bitwarden Secrets Manager',
    publishedAt: 'https://bitwarden.com/help/access-tokens/',
    securitySeverity,
    names: ['bws', 'bitwarden', 'bw_access'],
    value: /0\.[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}\.[A-Za-z0-9]{30}:[A-Za-z0-9+/]{22}==/,
    judge: judgeMixed,
    secrets: () => [`0.${sampleUuid()}.${sample(base62, 30)}:${sample(base64, 22)}==`],
  }),
  keyed({
    id: 'bitwarden-client-secret',
    title: 'a client secret of Bitwarden',
    publishedAt: 'https://bitwarden.com/help/personal-api-key/',
    securitySeverity,
    names: ['bitwarden', 'bw_clientsecret', 'bw_client_secret', 'vaultwarden'],
    ...keyOf('base62', 30),
  }),
  keyed({
    id: 'akeyless-access-key',
    title: 'an access key of Akeyless',
    publishedAt: 'https://docs.akeyless.io/docs/api-key',
    securitySeverity,
    names: ['akeyless'],
    value: /[A-Za-z0-9+/]{43}=/,
    judge: judgeMixed,
    secrets: () => [`${sample(base64, 43)}=`],
  }),
  named({
    id: 'infisical-token',
    title: 'a service token of Infisical',
    publishedAt: 'https://infisical.com/docs/documentation/platform/token',
    securitySeverity,
    names: ['infisical'],
    value: /st\.(?:[a-f0-9]{24}|[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12})(?:\.[a-f0-9]{32}){1,2}/,
    judge: judgeMixed,
    secrets: () => [
      `st.${sample(hex, 24)}.${sample(hex, 32)}.${sample(hex, 32, 1)}`,
      `st.${sampleUuid()}.${sample(hex, 32)}.${sample(hex, 32, 1)}`,
    ],
  }),
  keyed({
    id: 'infisical-client-secret',
    title: 'a client secret of Infisical',
    publishedAt: 'https://infisical.com/docs/documentation/platform/identities/universal-auth',
    securitySeverity,
    names: ['infisical'],
    ...keyOf('hex', 64),
  }),
  family({
    id: 'dashlane-token',
    title: 'a service key of Dashlane',
    publishedAt: 'https://cli.dashlane.com/personal/devices',
    securitySeverity,
    keywords: ['dls_'],
    pattern: /dls_[A-Za-z0-9]{20,40}_[A-Za-z0-9]{60,}/,
    secrets: () => [`dls_${sample(base62, 26)}_${sample(hex, 128)}`],
  }),
  family({
    id: 'phase-token',
    title: 'a token of Phase',
    publishedAt: 'https://docs.phase.dev/security/architecture',
    securitySeverity,
    keywords: ['pss_user:', 'pss_service:'],
    pattern: /pss_(?:user|service):v[0-9]{1,2}:[a-f0-9]{64}:[a-f0-9]{64}:[a-f0-9]{64}:[a-f0-9]{64}/,
    secrets: () => [`pss_service:v2:${[0, 1, 2, 3].map(seed => sample(hex, 64, seed)).join(':')}`],
  }),
  keyed({
    id: 'conjur-api-key',
    title: 'an API key of CyberArk Conjur',
    publishedAt: 'https://docs.cyberark.com/conjur-open-source/latest/en/content/developer/conjur_api_authenticate.htm',
    securitySeverity,
    names: ['conjur'],
    value: /[a-z0-9]{50,56}/,
    judge: judgeMixed,
    secrets: () => [sample(alphabets.lower, 54)],
  }),
  named({
    id: 'keeper-config',
    title: 'a one-time token of Keeper Secrets Manager',
    publishedAt: 'https://docs.keeper.io/keeperpam/secrets-manager/about/one-time-token',
    securitySeverity,
    names: ['keeper', 'ksm_token', 'ksm_config'],
    value: /(?:US|EU|AU|JP|CA|GOV_US):[A-Za-z0-9_-]{43}/,
    judge: judgeMixed,
    secrets: () => [`US:${sample(urlSafe, 43)}`],
  }),
];
