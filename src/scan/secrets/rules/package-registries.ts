import { githubChecksum } from '../checksum.ts';
import { family } from '../family.ts';
import { keyed } from '../keyed.ts';
import { isStandIn } from '../placeholder.ts';
import { alphabets, sample } from '../sample.ts';
import { judgeMixed, keyOf, prefixed, sampleUuid } from '../shape.ts';

const { base62, hex, lower, urlSafe } = alphabets;
const boundary = 'none';
const jfrog = 'https://jfrog.com/help/r/jfrog-platform-administration-documentation/access-tokens';

/** What opens the doors through which packages and images are published. */
export const packageRegistryRules = [
  family({
    id: 'npm-token',
    title: 'an npm access token',
    publishedAt: 'https://github.blog/changelog/2021-09-23-npm-has-a-new-access-token-format/',
    securitySeverity: 9.1,
    boundary,
    ...prefixed('npm_', 'base62', 36, 'at least'),
    // Announced as GitHub's scheme; as that was not seen on a token, one that fails is not thought less of.
    judge: token => (githubChecksum(token) ? 'high' : 'medium'),
  }),
  family({
    id: 'pypi-token',
    title: 'a PyPI API token',
    publishedAt: 'PyPI documentation, secret reporting',
    securitySeverity: 9.1,
    boundary,
    // A macaroon: version, then where it is valid, in base64.
    keywords: ['pypi-ageichlwas5vcmc', 'pypi-agendgvzdc5wexbplm9yz'],
    pattern: /pypi-(?:AgEIcHlwaS5vcmc|AgENdGVzdC5weXBpLm9yZ)[A-Za-z0-9_-]{50,}/,
    secrets: () => [`pypi-AgEIcHlwaS5vcmc${sample(urlSafe, 150)}`, `pypi-AgENdGVzdC5weXBpLm9yZ${sample(urlSafe, 120)}`],
  }),
  family({
    id: 'rubygems-key',
    title: 'a RubyGems API key',
    publishedAt: 'RubyGems guides, API key scopes',
    securitySeverity: 9.1,
    ...prefixed('rubygems_', 'hex', 48),
  }),
  family({
    id: 'crates-token',
    title: 'a crates API token',
    publishedAt: 'https://doc.rust-lang.org/cargo/reference/publishing.html',
    securitySeverity: 9.1,
    ...prefixed('cio', 'base62', 32),
    judge: token => (/[0-9]/.test(token) && /[A-Z]/.test(token) ? 'medium' : undefined),
  }),
  family({
    id: 'nuget-key',
    title: 'a NuGet API key',
    publishedAt: 'https://learn.microsoft.com/en-us/nuget/nuget-org/scoped-api-keys',
    securitySeverity: 9.1,
    ...prefixed('oy2', 'lower', 43),
  }),
  family({
    id: 'nuget-config-password',
    title: 'a password in a NuGet configuration',
    publishedAt: 'https://learn.microsoft.com/en-us/nuget/reference/nuget-config-file#packagesourcecredentials',
    keywords: ['cleartextpassword'],
    pattern: /ClearTextPassword["'][ \t]{1,8}value[ \t]{0,4}=[ \t]{0,4}["']([^"'<>\s]{3,200})["']/i,
    group: 1,
    judge: password => (isStandIn(password) || /^%.*%$/.test(password) ? undefined : 'medium'),
    secrets: () =>
      [sample(base62, 12), `${sample(lower, 8)}@${sample(base62, 6)}!`].map(secret => ({
        text: `<add key='ClearTextPassword' value='${secret}' />`,
        secret,
        confidence: 'medium' as const,
      })),
    lookAlikes: () => [
      `<add key="ClearTextPassword" value="%${'NUGET'}_PASSWORD%" />`,
      `<add key="ClearTextPassword" value="XXXXXXXXXXX" />`,
      `<add key="ClearTextPassword" value="your-password" />`,
    ],
  }),
  family({
    id: 'clojars-token',
    title: 'a Clojars deploy token',
    publishedAt: 'https://github.com/clojars/clojars-web/wiki/Deploy-Tokens',
    securitySeverity: 9.1,
    keywords: ['clojars_'],
    pattern: /CLOJARS_[a-z0-9]{60}/i,
    secrets: () => [`CLOJARS_${sample(lower, 60)}`],
  }),
  keyed({
    id: 'hex-key',
    title: 'a Hex API key',
    publishedAt: 'Hex documentation, publishing from CI',
    names: ['hex_api', 'hexpm', 'hex_key', 'hex_token'],
    ...keyOf('hex', 32),
  }),
  family({
    id: 'packagist-token',
    title: 'a Private Packagist token',
    publishedAt: 'Private Packagist documentation, authentication',
    keywords: ['packagist_'],
    pattern: /packagist_[ou][ru]t_[a-f0-9]{68}|packagist_ac[ks]_[a-f0-9]{48,96}/,
    secrets: () => [
      `packagist_uut_${sample(hex, 68)}`,
      `packagist_ort_${sample(hex, 68)}`,
      `packagist_ack_${sample(hex, 64)}`,
    ],
  }),
  keyed({
    id: 'packagist-key',
    title: 'a Packagist API token',
    publishedAt: 'Packagist documentation, API',
    names: ['packagist'],
    value: /[A-Za-z0-9]{32}|[A-Za-z0-9_-]{20}/,
    judge: judgeMixed,
    secrets: () => [sample(base62, 20), sample(base62, 32)],
  }),
  family({
    id: 'artifactory-api-key',
    title: 'an Artifactory API key',
    publishedAt: jfrog,
    securitySeverity: 9.1,
    ...prefixed('AKCp', 'base62', 69, 'at least'),
  }),
  family({
    id: 'artifactory-reference-token',
    title: 'an Artifactory reference token',
    publishedAt: jfrog,
    securitySeverity: 9.1,
    // What `reftkn` and the version give in base64.
    ...prefixed('cmVmdGtu', 'base62', 56, 'at least'),
  }),
  keyed({
    id: 'jfrog-key',
    title: 'a JFrog API key or identity token',
    publishedAt: jfrog,
    securitySeverity: 9.1,
    names: ['jfrog', 'artifactory', 'bintray', 'x-jfrog-art-api', 'xray'],
    value: /[A-Za-z0-9]{73}|[A-Za-z0-9]{64}|[a-f0-9]{40}/,
    judge: judgeMixed,
    secrets: () => [sample(base62, 73), sample(base62, 64), sample(lower, 73), sample(hex, 40)],
  }),
  family({
    id: 'docker-token',
    title: 'a Docker access token',
    publishedAt: 'https://docs.docker.com/security/access-tokens/',
    securitySeverity: 9.1,
    boundary,
    ...prefixed(['dckr_pat_', 'dckr_oat_'], 'urlSafe', 27, 'at least'),
  }),
  keyed({
    id: 'docker-hub-legacy-token',
    title: 'a Docker Hub token of the old form',
    publishedAt: 'https://docs.docker.com/security/access-tokens/',
    names: ['docker_token', 'docker_hub', 'dockerhub', 'docker_pat', 'docker_password'],
    value: /[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}/,
    judge: judgeMixed,
    secrets: () => [{ text: `DOCKER_HUB_TOKEN=${sampleUuid()}`, secret: sampleUuid(), confidence: 'medium' }],
  }),
  keyed({
    id: 'cloudsmith-key',
    title: 'a Cloudsmith API key',
    publishedAt: 'https://help.cloudsmith.io/docs/api-key',
    names: ['cloudsmith'],
    ...keyOf('hex', 40),
  }),
  keyed({
    id: 'gemfury-token',
    title: 'a Gemfury token',
    publishedAt: 'https://gemfury.com/help/tokens/',
    names: ['gemfury', 'fury_auth', 'fury_token', 'fury_api', 'fury_deploy'],
    value: /[A-Za-z0-9]{5,8}-[A-Za-z0-9]{20,40}|[A-Za-z0-9]{20}/,
    judge: judgeMixed,
    secrets: () => [sample(base62, 20), `${sample(base62, 6)}-${sample(base62, 30)}`],
  }),
  keyed({
    id: 'anaconda-token',
    title: 'an Anaconda token',
    publishedAt: 'https://www.anaconda.com/docs/tools/anaconda-org/user-guide/work-with-accounts',
    names: ['anaconda', 'conda_token', 'binstar', 'conda_upload'],
    value: /[a-z]{2}-[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}/,
    judge: judgeMixed,
    secrets: () => [`an-${sampleUuid()}`],
  }),
  family({
    id: 'open-vsx-token',
    title: 'an Open VSX access token',
    publishedAt: 'https://github.com/eclipse/openvsx/wiki/Publishing-Extensions',
    keywords: ['ovsxat_', 'ovsxp_'],
    pattern: /ovsx(?:at|p)_[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}/,
    secrets: () => [`ovsxat_${sampleUuid()}`, `ovsxp_${sampleUuid(1)}`],
  }),
  family({
    id: 'jsr-token',
    title: 'a JSR token',
    publishedAt: 'JSR documentation, API authentication',
    ...prefixed(['jsrp_', 'jsrd_', 'jsrw_'], 'base62', 30, 'at least'),
  }),
  keyed({
    id: 'quay-robot-token',
    title: 'a Quay robot account token',
    publishedAt: 'https://docs.quay.io/glossary/robot-accounts.html',
    names: ['quay', 'robot'],
    value: /[A-Z0-9]{64}/,
    judge: judgeMixed,
    secrets: () => [
      { text: `QUAY_TOKEN=${sample(alphabets.upper, 64)}`, secret: sample(alphabets.upper, 64), confidence: 'medium' },
    ],
  }),
  keyed({
    id: 'libraries-io-key',
    title: 'a Libraries.io API key',
    publishedAt: 'https://libraries.io/api',
    names: ['libraries_io', 'librariesio'],
    ...keyOf('hex', 32),
  }),
];
