import { family } from '../family.ts';
import type { Confidence, SecretRule } from '../rule.ts';
import { alphabets, sample } from '../sample.ts';

/** A key ends in `AA`, 95 characters after its prefix; other kinds of token have other lengths. */
function judge(token: string): Confidence {
  return /^sk-ant-(?:api|admin)[0-9]{2}-[A-Za-z0-9_-]{93}AA$/.test(token) ? 'high' : 'medium';
}

/** Keys and session tokens of the Anthropic API. */
export const anthropicRules: readonly SecretRule[] = [
  family({
    id: 'anthropic-api-key',
    title: 'an Anthropic API key',
    publishedAt: 'https://docs.claude.com/en/api/overview',
    help: 'disable the key in the console, and look at the usage it ran up',
    keywords: ['sk-ant-'],
    pattern: /sk-ant-[a-z]{2,12}[0-9]{2}-[A-Za-z0-9_-]{32,}/,
    boundary: 'none',
    judge,
    secrets: () => [
      [`sk-ant-api03-${sample(alphabets.urlSafe, 93)}AA`, 'high'],
      [`sk-ant-admin01-${sample(alphabets.urlSafe, 93)}AA`, 'high'],
      `sk-ant-oat01-${sample(alphabets.urlSafe, 60)}`,
    ],
    lookAlikes: () => ['sk-ant-api03-...', 'sk-ant-fake', 'sk-ant-api03-your-key-here'],
  }),
];
