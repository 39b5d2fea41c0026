import { family } from '../family.ts';
import { named } from '../named.ts';
import type { SecretRule } from '../rule.ts';
import { alphabets, sample } from '../sample.ts';
import { judgeMixed, keyOf, prefixed, uuidKey } from '../shape.ts';

/** Tools of developers and publishers: documents, forms, API clients. */
export const toolRules: readonly SecretRule[] = [
  family({
    id: 'typeform-token',
    title: 'a Typeform access token',
    publishedAt: 'https://www.typeform.com/developers/get-started/personal-access-token/',
    keywords: ['tfp_'],
    pattern: /tfp_[A-Za-z0-9_.=-]{40,}/,
    secrets: () => [`tfp_${sample(alphabets.urlSafe, 44)}_${sample(alphabets.base62, 14)}`],
  }),
  named({
    id: 'jotform-api-key',
    title: 'a Jotform API key',
    publishedAt: 'https://api.jotform.com/docs/#authentication',
    names: ['jotform'],
    ...keyOf('hex', 32),
  }),
  family({
    id: 'tally-api-key',
    title: 'a Tally API key',
    publishedAt: 'https://developers.tally.so/api-reference/api-keys',
    ...prefixed('tly-', 'base62', 32, 'at least'),
  }),
  named({
    id: 'dropbox-sign-api-key',
    title: 'a Dropbox Sign API key',
    publishedAt: 'https://developers.hellosign.com/api/reference/authentication/',
    names: ['hellosign', 'dropbox_sign', 'dropboxsign'],
    ...keyOf('hex', 64),
  }),
  named({
    id: 'docusign-secret',
    title: 'a DocuSign integration secret',
    publishedAt: 'https://developers.docusign.com/platform/auth/',
    names: ['docusign'],
    ...uuidKey,
  }),
  family({
    id: 'readme-api-key',
    title: 'a ReadMe API key',
    publishedAt: 'https://docs.readme.com/main/reference/intro/authentication',
    ...prefixed('rdme_', 'lower', 70),
  }),
  named({
    id: 'readthedocs-token',
    title: 'a Read the Docs token',
    publishedAt: 'https://docs.readthedocs.com/platform/stable/api/v3.html',
    names: ['readthedocs', 'rtd_token'],
    ...keyOf('hex', 40),
  }),
  named({
    id: 'hashnode-token',
    title: 'a Hashnode access token',
    publishedAt: 'https://apidocs.hashnode.com/',
    names: ['hashnode'],
    ...uuidKey,
  }),
  named({
    id: 'medium-token',
    title: 'a Medium integration token',
    publishedAt: 'https://github.com/Medium/medium-api-docs',
    names: ['medium_token', 'medium_integration', 'medium_api', 'mediumtoken'],
    value: /[a-f0-9]{65}/,
    judge: judgeMixed,
    secrets: () => [`2${sample(alphabets.hex, 64)}`],
  }),
  family({
    id: 'postman-api-key',
    title: 'a Postman API key',
    publishedAt: 'https://learning.postman.com/docs/developer/postman-api/authentication/',
    keywords: ['pmak-'],
    pattern: /PMAK-[a-f0-9]{24}-[a-f0-9]{34}/i,
    secrets: () => [`PMAK-${sample(alphabets.hex, 24)}-${sample(alphabets.hex, 34)}`],
  }),
  family({
    id: 'postman-collection-key',
    title: 'a Postman collection access key',
    publishedAt: 'https://learning.postman.com/docs/collaborating-in-postman/sharing/',
    ...prefixed('PMAT-', 'upper', 26),
  }),
  family({
    id: 'rapidapi-key',
    title: 'a RapidAPI key',
    publishedAt: 'https://docs.rapidapi.com/docs/keys',
    keywords: ['msh'],
    pattern: /[a-f0-9]{10}msh[a-f0-9]{15}p1[a-f0-9]{5,6}jsn[a-f0-9]{12}/,
    lead: 10,
    secrets: () => [
      `${sample(alphabets.hex, 10)}msh${sample(alphabets.hex, 15)}p1${sample(alphabets.hex, 5)}jsn${sample(alphabets.hex, 12)}`,
    ],
  }),
  named({
    id: 'rapidapi-key-named',
    title: 'a RapidAPI key',
    publishedAt: 'https://docs.rapidapi.com/docs/keys',
    names: ['rapidapi', 'rapid_api'],
    ...keyOf('urlSafe', 50),
  }),
  family({
    id: 'intra42-client-secret',
    title: 'a 42 intranet client secret',
    publishedAt: 'https://api.intra.42.fr/apidoc/guides/getting_started',
    ...prefixed(['s-s4t2ud-', 's-s4t2af-'], 'hex', 64),
  }),
  family({
    id: 'settlemint-token',
    title: 'a SettleMint access token',
    publishedAt: 'https://console.settlemint.com/documentation/',
    ...prefixed(['sm_aat_', 'sm_pat_', 'sm_sat_'], 'base62', 16, 'at least'),
  }),
  family({
    id: 'sidekiq-gem-key',
    title: 'a key to the Sidekiq gem server',
    publishedAt: 'https://github.com/sidekiq/sidekiq/wiki/Commercial-FAQ',
    keywords: ['__contribsys__com'],
    pattern: /__CONTRIBSYS__COM[^a-f0-9\n]{1,12}([a-f0-9]{8}:[a-f0-9]{8})/i,
    group: 1,
    boundary: 'none',
    secrets: () => {
      const secret = `${sample(alphabets.hex, 8)}:${sample(alphabets.hex, 8, 1)}`;
      return [
        { text: `BUNDLE_ENTERPRISE__CONTRIBSYS__COM: ${secret}`, secret, confidence: 'medium' },
        { text: `export BUNDLE_GEMS__CONTRIBSYS__COM="${secret}"`, secret, confidence: 'medium' },
      ];
    },
  }),
  family({
    id: 'sidekiq-gem-url',
    title: 'an address of the Sidekiq gem server with its key',
    publishedAt: 'https://github.com/sidekiq/sidekiq/wiki/Commercial-FAQ',
    keywords: ['@gems.contribsys.com', '@enterprise.contribsys.com'],
    pattern: /([a-f0-9]{8}:[a-f0-9]{8})@(?:gems|enterprise)\.contribsys\.com/i,
    lead: 17,
    group: 1,
    secrets: () => {
      const secret = `${sample(alphabets.hex, 8)}:${sample(alphabets.hex, 8, 1)}`;
      return [{ text: `source "https://${secret}@enterprise.contribsys.com/"`, secret, confidence: 'medium' }];
    },
  }),
  family({
    id: 'frameio-token',
    title: 'a Frame.io token',
    publishedAt: 'https://developer.frame.io/docs/getting-started/authentication',
    keywords: ['fio-u-'],
    pattern: /fio-u-[A-Za-z0-9_=-]{64}/,
    secrets: () => [`fio-u-${sample(alphabets.urlSafe, 64)}`],
  }),
  family({
    id: 'adobe-client-secret',
    title: 'an Adobe client secret',
    publishedAt: 'https://developer.adobe.com/developer-console/docs/guides/authentication/',
    pair: 'adobe',
    keywords: ['p8e-'],
    pattern: /p8e-[A-Za-z0-9_-]{32}/,
    secrets: () => [`p8e-${sample(alphabets.urlSafe, 32)}`],
  }),
  named({
    id: 'adobe-client-id',
    title: 'an Adobe client id',
    publishedAt: 'https://developer.adobe.com/developer-console/docs/guides/authentication/',
    pair: 'adobe',
    severity: 'note',
    securitySeverity: 3.1,
    names: ['adobe'],
    ...keyOf('hex', 32),
  }),
];
