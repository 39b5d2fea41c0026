import { alphanumeric, base32, base62, base64, letters, pick, type Random, text, urlSafe, uuid } from './values.ts';

/** A family of tokens as its vendor publishes it, written down apart from the rules that look for it. */
export interface Format {
  readonly family: string;
  readonly make: (random: Random) => string;
  /** The name that a value without a mark of its own stands under; any name when absent. */
  readonly name?: string;
}

const { digit, hex, lower, upper } = letters;
type Part = string | readonly [alphabet: string, length: number] | ((random: Random) => string);

function format(family: string, ...parts: readonly Part[]): Format {
  return { family, make: random => join(parts, random) };
}

function under(name: string, ...parts: readonly Part[]): Format {
  return { family: name, name, make: random => join(parts, random) };
}

function join(parts: readonly Part[], random: Random): string {
  return parts
    .map(part =>
      typeof part === 'string' ? part : typeof part === 'function' ? part(random) : text(part[0], part[1], random),
    )
    .join('');
}

const jwt = (random: Random) => {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  return `${part({ alg: 'HS256', typ: 'JWT' })}.${part({ sub: text(alphanumeric, 8, random), iat: 1 })}.${text(urlSafe, 43, random)}`;
};
const oneOf =
  (...from: string[]) =>
  (random: Random) =>
    pick(from, random);

/** The 80 families that turn up most. */
export const formats: readonly Format[] = [
  format('GitHub personal', 'ghp_', [base62, 36]),
  format('GitHub OAuth', 'gho_', [base62, 36]),
  format('GitHub user', 'ghu_', [base62, 36]),
  format('GitHub app', 'ghs_', [base62, 36]),
  format('GitHub refresh', 'ghr_', [base62, 36]),
  format('GitHub fine-grained', 'github_pat_', [base62, 22], '_', [base62, 59]),
  format('GitLab personal', 'glpat-', [base62, 20]),
  format('GitLab deploy', 'gldt-', [base62, 20]),
  format('GitLab runner', 'glrt-', [base62, 20]),
  format('GitLab trigger', 'glptt-', [hex, 40]),
  format('AWS access key id', oneOf('AKIA', 'ASIA'), [base32, 16]),
  under('aws_secret_access_key', [base64, 40]),
  format('Amazon Bedrock', 'ABSK', [base64, 110]),
  format('Google API', 'AIza', [base62, 35]),
  format('Google OAuth secret', 'GOCSPX-', [base62, 28]),
  format('Azure AD secret', [base62, 3], '8Q~', [base62, 34]),
  format('DigitalOcean', 'dop_v1_', [hex, 64]),
  format('DigitalOcean OAuth', 'doo_v1_', [hex, 64]),
  format('DigitalOcean refresh', 'dor_v1_', [hex, 64]),
  format('Alibaba', 'LTAI', [base62, 20]),
  format('Fly.io', 'fo1_', [base62, 43]),
  format('PlanetScale', 'pscale_tkn_', [base62, 43]),
  format('Databricks', 'dapi', [hex, 32]),
  format('Doppler', 'dp.pt.', [base62, 43]),
  format('Vault service', 'hvs.', [base62, 92]),
  format('Terraform Cloud', [base62, 14], '.atlasv1.', [base62, 67]),
  format('Pulumi', 'pul-', [hex, 40]),
  format('npm', 'npm_', [base62, 36]),
  format('PyPI', 'pypi-AgEIcHlwaS5vcmc', [base62, 80]),
  format('RubyGems', 'rubygems_', [hex, 48]),
  format('Docker Hub', 'dckr_pat_', [base62, 27]),
  format('Clojars', 'CLOJARS_', [alphanumeric, 60]),
  format('Slack bot', 'xoxb-', [digit, 12], '-', [digit, 12], '-', [base62, 24]),
  format('Slack user', 'xoxp-', [digit, 12], '-', [digit, 12], '-', [digit, 12], '-', [hex, 32]),
  format('Slack app', 'xapp-1-A', [upper + digit, 10], '-', [digit, 13], '-', [hex, 64]),
  format('Slack webhook', 'https://hooks.slack.com/services/T', [upper + digit, 8], '/B', [upper + digit, 8], '/', [
    base62,
    24,
  ]),
  format('Stripe live', 'sk_live_', [base62, 24]),
  format('Stripe restricted', 'rk_live_', [base62, 24]),
  format('Square access', 'sq0atp-', [base62, 22]),
  format('Shopify', 'shpat_', [hex, 32]),
  format('Shopify secret', 'shpss_', [hex, 32]),
  format('SendGrid', 'SG.', [base62, 22], '.', [base62, 43]),
  format('Mailgun', 'key-', [hex, 32]),
  format('Mailchimp', [hex, 32], '-us', oneOf('4', '14', '21')),
  format('Sendinblue', 'xkeysib-', [hex, 64], '-', [base62, 16]),
  format('Twilio', 'SK', [hex, 32]),
  format('Telegram bot', [digit, 10], ':AA', [base62, 33]),
  under('discord_bot_token', 'M', [base62, 23], '.', [base62, 6], '.', [base62, 27]),
  format('OpenAI', 'sk-', [base62, 20], 'T3BlbkFJ', [base62, 20]),
  format('OpenAI project', 'sk-proj-', [base62, 74], 'T3BlbkFJ', [base62, 74]),
  format('Anthropic', 'sk-ant-api03-', [base62, 93], 'AA'),
  format('Hugging Face', 'hf_', [lower + upper, 34]),
  format('Replicate', 'r8_', [base62, 37]),
  format('Groq', 'gsk_', [base62, 52]),
  format('Perplexity', 'pplx-', [base62, 48]),
  format('Grafana', 'glsa_', [base62, 32], '_', [hex, 8]),
  format('Grafana Cloud', 'glc_', [base64, 60]),
  format('New Relic', 'NRAK-', [upper + digit, 27]),
  format('Sentry organisation', 'sntrys_eyJpYXQiOjE2', [base64, 100], '_', [base64, 43]),
  format('Dynatrace', 'dt0c01.', [upper + digit, 24], '.', [upper + digit, 64]),
  under('datadog_api_key', [hex, 32]),
  format('Linear', 'lin_api_', [base62, 40]),
  format('Notion', 'ntn_', [digit, 11], [base62, 35]),
  format('Figma', 'figd_', [base62, 40]),
  format('Postman', 'PMAK-', [hex, 24], '-', [hex, 34]),
  format('Airtable', 'pat', [base62, 14], '.', [hex, 64]),
  format('Atlassian', 'ATATT3xFfGF0', [base62, 180]),
  format('HubSpot', 'pat-na1-', uuid),
  format('1Password', 'ops_eyJ', [base64, 260]),
  format('age', 'AGE-SECRET-KEY-1', ['QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L', 58]),
  format('Heroku', 'HRKU-AA', [base62, 58]),
  under('heroku_api_key', uuid),
  format('Tailscale', 'tskey-auth-', [base62, 12], '-', [base62, 32]),
  format('Buildkite', 'bkua_', [hex, 40]),
  format('SonarQube', 'squ_', [hex, 40]),
  format('Artifactory', 'AKCp', [base62, 69]),
  under('cloudflare_api_token', [base62, 40]),
  under('okta_api_token', '00', [base62, 40]),
  under('algolia_api_key', [hex, 32]),
  under('fastly_api_token', [base62, 32]),
  format('JSON Web Token', jwt),
];

/** Where a token turns up; the name is that of a setting. */
export const contexts: readonly ((token: string, name: string) => string)[] = [
  token => token,
  (token, name) => `${name} = "${token}"`,
  (token, name) => `export ${name.toUpperCase()}=${token}`,
  (token, name) => `  ${name}: ${token}`,
  (token, name) => JSON.stringify({ [name]: token }),
  token => `https://api.internal/v1/items?k=${encodeURIComponent(token)}&page=2`,
  token => `curl -H "X-Value: ${token}" https://api.internal`,
  token => `deploy --value ${token} --verbose`,
  (token, name) => `<setting name="${name}">${token}</setting>`,
  (token, name) => `const ${name} = '${token}';`,
];
/** Of them, those that name the token: the others tell nothing where the value has no mark. */
export const namingContexts = contexts.filter(
  context => context('', 'name').includes('name') || context('', 'name').includes('NAME'),
);

/** What stands in the place of a token of the family, and is none: filler, names, references, a torn piece. */
export const nearMisses: readonly ((token: string, random: Random) => string)[] = [
  token => `${token.slice(0, 6)}${'x'.repeat(token.length)}`,
  token => token.replaceAll(/[A-Za-z0-9]/g, '0'),
  token => token.slice(0, Math.min(8, token.length >> 2)),
  token => `${token.slice(0, 4)}\${TOKEN}`,
  token => `<${token.slice(0, 5)}your-token>`,
  token => `${token.slice(0, 4)}${'*'.repeat(12)}`,
  token => `${token.slice(0, 6)}...`,
  (_, random) => `sha512-${text(base64, 40, random)}==`,
  (_, random) => `commit ${text(hex, 40, random)}`,
  () => '{{ secrets.API_TOKEN }}',
  token => `${token.slice(0, 5)}EXAMPLE_EXAMPLE_EXAMPLE`,
  () => 'your-api-token-goes-here',
];
