import { isFiller } from '../placeholder.ts';
import type { Confidence, SecretRule } from '../rule.ts';

/** A key ends in `AA`, 95 characters after its prefix; other kinds of token have other lengths. */
function judge(token: string): Confidence | undefined {
  if (isFiller(token)) return undefined;
  return /^sk-ant-(?:api|admin)[0-9]{2}-[A-Za-z0-9_-]{93}AA$/.test(token) ? 'high' : 'medium';
}

/** Keys and session tokens of the Anthropic API. */
export const anthropicRules: readonly SecretRule[] = [
  {
    id: 'anthropic-api-key',
    title: 'an Anthropic API key',
    severity: 'error',
    securitySeverity: 8.2,
    cwe: [798],
    publishedAt: 'https://docs.claude.com/en/api/overview',
    help: 'disable the key in the console, and look at the usage it ran up',
    keywords: ['sk-ant-'],
    pattern: /sk-ant-[a-z]{2,12}[0-9]{2}-[A-Za-z0-9_-]{32,}/g,
    judge,
    examples: () => {
      const part = 'q7WmLz0Rk2JdYv9XcB4nH-8sT_1gPfE';
      const key = `sk-ant-api03-${part}${part}${part}AA`;
      const session = `sk-ant-oat01-${part}${part}`;
      return {
        match: [
          { text: `curl -H 'x-api-key: ${key}' localhost`, secret: key, confidence: 'high' },
          { text: `{"accessToken":"${session}"}`, secret: session, confidence: 'medium' },
        ],
        noMatch: ['sk-ant-api03-...', `sk-ant-api03-${'x'.repeat(93)}AA`, 'sk-ant-fake', 'sk-ant-api03-your-key-here'],
      };
    },
  },
];
