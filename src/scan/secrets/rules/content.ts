import { family } from '../family.ts';
import { named } from '../named.ts';
import type { SecretRule } from '../rule.ts';
import { alphabets, sample } from '../sample.ts';
import { judgeMixed, keyOf, prefixed } from '../shape.ts';

/** Content systems, site builders and search. */
export const contentRules: readonly SecretRule[] = [
  family({
    id: 'contentful-management-token',
    title: 'a Contentful management token',
    publishedAt: 'https://www.contentful.com/developers/docs/references/authentication/',
    ...prefixed('CFPAT-', 'urlSafe', 43),
  }),
  named({
    id: 'contentful-delivery-token',
    title: 'a Contentful delivery token',
    publishedAt: 'https://www.contentful.com/developers/docs/references/authentication/',
    names: ['contentful'],
    value: /[A-Za-z0-9=_-]{43}/,
    judge: judgeMixed,
    secrets: () => [sample(alphabets.urlSafe, 43)],
  }),
  named({
    id: 'contentstack-token',
    title: 'a Contentstack token',
    publishedAt: 'https://www.contentstack.com/docs/developers/create-tokens/about-management-tokens',
    names: ['contentstack'],
    value: /(?:cs|blt)[a-f0-9]{16,34}/,
    judge: judgeMixed,
    secrets: () => [`cs${sample(alphabets.hex, 32)}`, `blt${sample(alphabets.hex, 16)}`],
  }),
  named({
    id: 'sanity-token',
    title: 'a Sanity API token',
    publishedAt: 'https://www.sanity.io/docs/http-auth',
    names: ['sanity'],
    value: /sk[A-Za-z0-9]{80,}/,
    judge: judgeMixed,
    secrets: () => [`sk${sample(alphabets.base62, 176)}`],
  }),
  named({
    id: 'storyblok-token',
    title: 'a Storyblok token',
    publishedAt: 'https://www.storyblok.com/docs/concepts/access-tokens',
    names: ['storyblok'],
    value: /[A-Za-z0-9]{22}tt(?:-[0-9]{3,8}-[A-Za-z0-9_-]{16,24})?/,
    judge: judgeMixed,
    secrets: () => [`${sample(alphabets.base62, 22)}tt`],
  }),
  named({
    id: 'prismic-token',
    title: 'a Prismic access token',
    publishedAt: 'https://prismic.io/docs/access-token',
    names: ['prismic'],
    value: /MC5[A-Za-z0-9_-]{40,}\.[A-Za-z0-9_-]{40,}/,
    judge: judgeMixed,
    secrets: () => [`MC5${sample(alphabets.urlSafe, 60)}.${sample(alphabets.urlSafe, 90)}`],
  }),
  named({
    id: 'datocms-token',
    title: 'a DatoCMS API token',
    publishedAt: 'https://www.datocms.com/docs/content-management-api/authentication',
    names: ['datocms', 'dato_cms'],
    ...keyOf('hex', 30),
  }),
  named({
    id: 'strapi-token',
    title: 'a Strapi API token',
    publishedAt: 'https://docs.strapi.io/cms/features/api-tokens',
    names: ['strapi'],
    ...keyOf('hex', 256),
  }),
  named({
    id: 'ghost-admin-key',
    title: 'a Ghost admin key',
    publishedAt: 'https://ghost.org/docs/admin-api/#token-authentication',
    names: ['ghost'],
    value: /[a-f0-9]{24}:[a-f0-9]{64}/,
    judge: judgeMixed,
    secrets: () => [`${sample(alphabets.hex, 24)}:${sample(alphabets.hex, 64)}`],
  }),
  family({
    id: 'builder-private-key',
    title: 'a Builder.io private key',
    publishedAt: 'https://www.builder.io/c/docs/using-your-api-key',
    ...prefixed('bpk-', 'hex', 32),
  }),
  named({
    id: 'webflow-token',
    title: 'a Webflow token',
    publishedAt: 'https://developers.webflow.com/data/reference/authentication/site-token',
    names: ['webflow'],
    ...keyOf('hex', 64),
  }),
  family({
    id: 'wix-api-key',
    title: 'a Wix API key',
    publishedAt: 'https://dev.wix.com/docs/rest/articles/getting-started/api-keys',
    keywords: ['ist.eyj'],
    pattern: /IST\.eyJ[A-Za-z0-9_-]{10,}\.eyJ[A-Za-z0-9_-]{10,}\.[A-Za-z0-9_-]{40,}/,
    secrets: () => [
      `IST.eyJ${sample(alphabets.urlSafe, 40)}.eyJ${sample(alphabets.urlSafe, 90)}.${sample(alphabets.urlSafe, 86)}`,
    ],
  }),
  named({
    id: 'algolia-api-key',
    title: 'an Algolia API key',
    publishedAt: 'https://www.algolia.com/doc/guides/security/api-keys/',
    names: ['algolia'],
    ...keyOf('lower', 32),
  }),
];
