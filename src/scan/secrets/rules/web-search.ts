import { family } from '../family.ts';
import { named } from '../named.ts';
import type { SecretRule } from '../rule.ts';
import { alphabets, sample } from '../sample.ts';
import { judgeMixed, keyOf, uuidKey } from '../shape.ts';

/** Search engines and readers of web pages for programs. */
export const webSearchRules: readonly SecretRule[] = [
  family({
    id: 'tavily-api-key',
    title: 'a Tavily API key',
    publishedAt: 'https://docs.tavily.com/documentation/quickstart',
    keywords: ['tvly-'],
    pattern: /tvly-(?:dev-|prod-)?[A-Za-z0-9]{32}/,
    secrets: () => [`tvly-${sample(alphabets.base62, 32)}`, `tvly-dev-${sample(alphabets.base62, 32)}`],
  }),
  named({
    id: 'serpapi-api-key',
    title: 'a SerpApi key',
    publishedAt: 'https://serpapi.com/search-api',
    names: ['serpapi', 'serp_api'],
    ...keyOf('hex', 64),
  }),
  named({
    id: 'serper-api-key',
    title: 'a Serper API key',
    publishedAt: 'https://serper.dev/api-key',
    names: ['serper'],
    ...keyOf('hex', 40),
  }),
  named({
    id: 'brave-search-api-key',
    title: 'a Brave Search API key',
    publishedAt: 'https://api-dashboard.search.brave.com/app/documentation/web-search/get-started',
    names: ['brave', 'x-subscription-token'],
    value: /BSA[A-Za-z0-9_-]{24,}/,
    judge: judgeMixed,
    secrets: () => [`BSA${sample(alphabets.urlSafe, 28)}`],
  }),
  named({
    id: 'firecrawl-api-key',
    title: 'a Firecrawl API key',
    publishedAt: 'https://docs.firecrawl.dev/api-reference/introduction',
    names: ['firecrawl'],
    value: /fc-[a-f0-9]{32}/,
    judge: judgeMixed,
    secrets: () => [`fc-${sample(alphabets.hex, 32)}`],
  }),
  named({
    id: 'exa-api-key',
    title: 'an Exa API key',
    publishedAt: 'https://docs.exa.ai/reference/getting-started',
    names: ['exa_api_key', 'exa_key', 'exa_token', 'exaapikey'],
    ...uuidKey,
  }),
];
