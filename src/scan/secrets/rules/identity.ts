import { family } from '../family.ts';
import { named } from '../named.ts';
import type { SecretRule } from '../rule.ts';
import { alphabets, sample } from '../sample.ts';
import { judgeMixed, keyOf, prefixed, sampleUuid } from '../shape.ts';

/** Who signs people in, and tells them from machines. */
export const identityRules: readonly SecretRule[] = [
  named({
    id: 'okta-token',
    title: 'an Okta API token',
    publishedAt: 'https://developer.okta.com/docs/guides/create-an-api-token/main/',
    names: ['okta', 'ssws'],
    value: /00[A-Za-z0-9_=-]{40}/,
    judge: judgeMixed,
    secrets: () => [`00${sample(alphabets.urlSafe, 40)}`],
  }),
  named({
    id: 'auth0-client-secret',
    title: 'an Auth0 client secret',
    publishedAt: 'https://auth0.com/docs/get-started/applications/application-settings',
    names: ['auth0'],
    value: /[A-Za-z0-9_-]{64,68}/,
    judge: judgeMixed,
    secrets: () => [sample(alphabets.urlSafe, 64)],
  }),
  named({
    id: 'clerk-secret-key',
    title: 'a Clerk secret key',
    publishedAt: 'https://clerk.com/docs/deployments/clerk-environment-variables',
    names: ['clerk'],
    value: /sk_(?:live|test)_[A-Za-z0-9]{40,}/,
    judge: judgeMixed,
    secrets: () => [`sk_live_${sample(alphabets.base62, 42)}`],
  }),
  family({
    id: 'stytch-secret',
    title: 'a Stytch secret',
    publishedAt: 'https://stytch.com/docs/api/auth',
    ...prefixed(['secret-live-', 'secret-test-'], 'urlSafe', 36),
    pattern: /secret-(?:live|test)-[A-Za-z0-9_=-]{36}/,
  }),
  named({
    id: 'workos-api-key',
    title: 'a WorkOS API key',
    publishedAt: 'https://workos.com/docs/reference/api-keys',
    names: ['workos'],
    value: /sk_(?:live_|test_)?[A-Za-z0-9]{20,}/,
    judge: judgeMixed,
    secrets: () => [`sk_live_${sample(alphabets.base62, 60)}`],
  }),
  family({
    id: 'ory-token',
    title: 'an Ory token',
    publishedAt: 'https://www.ory.sh/docs/concepts/personal-access-token',
    keywords: ['ory_pat_', 'ory_at_', 'ory_rt_', 'ory_st_', 'ory_wak_'],
    pattern: /ory_(?:pat|at|rt|st|wak)_[A-Za-z0-9_-]{32,}(?:\.[A-Za-z0-9_-]{20,})?/,
    secrets: () => [`ory_pat_${sample(alphabets.base62, 32)}`],
  }),
  named({
    id: 'onelogin-client-secret',
    title: 'a OneLogin client secret',
    publishedAt: 'https://developers.onelogin.com/api-docs/2/getting-started/working-with-api-credentials',
    names: ['onelogin', 'one_login'],
    ...keyOf('hex', 64),
  }),
  named({
    id: 'recaptcha-secret',
    title: 'a reCAPTCHA secret key',
    publishedAt: 'https://developers.google.com/recaptcha/docs/verify',
    names: ['recaptcha_secret', 'recaptcha_private', 'recaptchasecret', 'recaptchaprivate', 'recaptcha-secret'],
    value: /6L[A-Za-z0-9_-]{38}/,
    judge: judgeMixed,
    secrets: () => [{ text: `RECAPTCHA_SECRET_KEY=${recaptcha()}`, secret: recaptcha(), confidence: 'medium' }],
  }),
  family({
    id: 'hcaptcha-secret',
    title: 'an hCaptcha secret',
    publishedAt: 'https://docs.hcaptcha.com/',
    ...prefixed('ES_', 'hex', 32),
  }),
  named({
    id: 'hcaptcha-secret-old',
    title: 'an hCaptcha secret of the old form',
    publishedAt: 'https://docs.hcaptcha.com/',
    names: ['hcaptcha'],
    value: /0x[A-Fa-f0-9]{40}/,
    judge: judgeMixed,
    secrets: () => [`0x${sample(alphabets.HEX, 40)}`],
  }),
  family({
    id: 'onfido-api-token',
    title: 'an Onfido API token',
    publishedAt: 'https://documentation.onfido.com/#authentication',
    keywords: ['api_live', 'api_sandbox'],
    pattern: /api_(?:live|sandbox)(?:_(?:us|ca|eu))?\.[A-Za-z0-9_-]{11}\.[A-Za-z0-9_-]{32}/,
    secrets: () => [`api_live.${sample(alphabets.urlSafe, 11)}.${sample(alphabets.urlSafe, 32)}`],
  }),
  family({
    id: 'persona-api-key',
    title: 'a Persona API key',
    publishedAt: 'https://docs.withpersona.com/api-keys',
    ...prefixed(['persona_production_', 'persona_sandbox_'], 'base62', 24, 'at least'),
    pattern: /persona_(?:production|sandbox)_[A-Za-z0-9-]{24,100}/,
  }),
  named({
    id: 'steam-web-api-key',
    title: 'a Steam Web API key',
    publishedAt: 'https://steamcommunity.com/dev',
    names: ['steam', 'steam_api', 'steamapi', 'steam_web'],
    ...keyOf('HEX', 32),
  }),
  family({
    id: 'riot-api-key',
    title: 'a Riot Games API key',
    publishedAt: 'https://developer.riotgames.com/docs/portal',
    keywords: ['rgapi-'],
    pattern: /RGAPI-[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}/i,
    secrets: () => [`RGAPI-${sampleUuid()}`],
  }),
  family({
    id: 'roblox-session-cookie',
    title: 'a Roblox session cookie',
    publishedAt: 'https://create.roblox.com/docs/cloud/auth',
    keywords: ['_|warning:-do-not-share-this'],
    pattern: /_\|WARNING:-DO-NOT-SHARE-THIS[A-Za-z0-9 .,'-]{20,200}\|_([A-Z0-9]{200,})/i,
    group: 1,
    secrets: () => {
      const secret = sample(alphabets.HEX, 400);
      const text = `_|WARNING:-DO-NOT-SHARE-THIS.--Sharing-this-will-allow-someone-to-log-in-as-you.|_${secret}`;
      return [{ text, secret, confidence: 'medium' }];
    },
  }),
];

function recaptcha(): string {
  return `6L${sample(alphabets.base62, 38)}`;
}
