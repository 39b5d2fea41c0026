import type { Span } from '../../region.ts';
import { isFiller } from '../placeholder.ts';
import type { Reading, SecretRule } from '../rule.ts';
import { isUrlSafe, widen } from '../walk.ts';

/** `OpenAI` in base64: the one part of a key that every generation of them shares; their length is not published. */
const infix = 'T3BlbkFJ';
const leastOnEachSide = 16;

function read(text: string, anchor: Span, floor: number): Reading {
  const run = widen(text, anchor, floor, isUrlSafe);
  const start = text.indexOf('sk-', run.start);
  const enough =
    start >= run.start && anchor.start - start >= leastOnEachSide && run.end - anchor.end >= leastOnEachSide;
  if (!enough || isFiller(text.slice(start, run.end))) return { secrets: [], next: run.end };
  return { secrets: [{ start, end: run.end, confidence: 'high' }], next: run.end };
}

/** Keys of the OpenAI API. */
export const openaiRules: readonly SecretRule[] = [
  {
    id: 'openai-api-key',
    title: 'an OpenAI API key',
    severity: 'error',
    securitySeverity: 8.2,
    cwe: [798],
    publishedAt: 'https://platform.openai.com/docs/api-reference/authentication',
    help: 'revoke the key in the settings of its project, and look at the usage it ran up',
    keywords: [infix.toLowerCase()],
    pattern: new RegExp(infix, 'g'),
    read,
    examples: () => {
      const half = 'q7WmLz0Rk2JdYv9XcB4n';
      const forms = ['sk-', 'sk-proj-', 'sk-svcacct-', 'sk-admin-'].map(prefix => prefix + half + infix + half);
      return {
        match: forms.map(secret => ({ text: `OPENAI_API_KEY="${secret}"`, secret, confidence: 'high' as const })),
        noMatch: [`sk-${half}${half}`, `sk-proj-${'x'.repeat(40)}${infix}${'x'.repeat(40)}`, `${half}${infix}${half}`],
      };
    },
  },
];
