import type { Span } from '../region.ts';
import { createKeywordSearch } from './keyword-search.ts';
import { createMatcher, type Matcher } from './matcher.ts';
import type { Confidence, SecretRule } from './rule.ts';
import type { View } from './view/view.ts';

/** A secret with its value: stays inside the scanner and the redactor, and goes into no finding. */
export interface FoundSecret extends Span {
  readonly rule: SecretRule;
  readonly confidence: Confidence;
  /** The secret as it is used: unescaped and decoded, whatever stands at the span. */
  readonly secret: string;
  readonly how: View['how'];
}

/** Rules by their keywords. */
export interface RuleIndex {
  /** Adds what the rules find in one view; sightings may overlap. */
  search(view: View, found: FoundSecret[]): void;
}

/** An index of rules, to be kept: one pass over a text asks only those whose keywords stand in it. */
export function createRuleIndex(rules: readonly SecretRule[]): RuleIndex {
  const { keywords, rulesOf } = keywordsOf(rules);
  const visitKeywords = createKeywordSearch(keywords);
  const matchers: Matcher[] = [];
  const floors = createFloors(rules.length);
  return {
    search({ text, how, spanOf }, found) {
      floors.start();
      visitKeywords(text, (keyword, start) => {
        const end = start + (keywords[keyword]?.length ?? 0);
        for (const at of rulesOf[keyword] ?? []) {
          const floor = floors.of(at);
          const rule = rules[at];
          if (start < floor || rule === undefined) continue;
          matchers[at] ??= createMatcher(rule);
          const reading = matchers[at](text, { start, end }, floor);
          if (reading === undefined) continue;
          floors.raise(at, reading.next);
          for (const sighting of reading.secrets) {
            const secret = text.slice(sighting.start, sighting.end);
            found.push({ ...spanOf(sighting), rule, confidence: sighting.confidence, secret, how });
          }
        }
      });
    },
  };
}

/** Every keyword once, and the positions of its rules. */
function keywordsOf(rules: readonly SecretRule[]): { keywords: string[]; rulesOf: number[][] } {
  const found = new Map<string, number[]>();
  for (const [at, rule] of rules.entries()) {
    for (const keyword of rule.keywords) {
      const known = found.get(keyword);
      if (known === undefined) found.set(keyword, [at]);
      else if (known.at(-1) !== at) known.push(at);
    }
  }
  return { keywords: [...found.keys()], rulesOf: [...found.values()] };
}

/** Per rule, where what it has walked in the text at hand ends; starting with a text costs nothing. */
function createFloors(count: number) {
  const ends = new Int32Array(count);
  const texts = new Int32Array(count);
  let current = 0;
  return {
    start: () => {
      current = (current + 1) | 0;
    },
    of: (rule: number) => (texts[rule] === current ? (ends[rule] ?? 0) : 0),
    raise: (rule: number, end: number) => {
      ends[rule] = texts[rule] === current ? Math.max(ends[rule] ?? 0, end) : end;
      texts[rule] = current;
    },
  };
}
