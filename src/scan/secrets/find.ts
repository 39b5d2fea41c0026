import type { Span } from '../region.ts';
import { isFiller } from './placeholder.ts';
import { createPrefilter } from './prefilter.ts';
import type { Confidence, Reading, SecretRule, Sighting } from './rule.ts';
import { secretRules } from './rules.ts';
import { base64Views, escapedViews, type View } from './view.ts';

/** A secret with its value: stays inside the scanner and the redactor, and goes into no finding. */
export interface FoundSecret extends Span {
  readonly rule: SecretRule;
  readonly confidence: Confidence;
  /** The secret as it is used: unescaped and decoded, whatever stands at the span. */
  readonly secret: string;
  readonly how: View['how'];
}

/**
 * Every secret in a text, in order and without overlaps: as it stands, with its escapes resolved, and inside base64.
 * Of overlapping sightings the longest names the rule, and the span covers all.
 */
export function findSecrets(text: string): FoundSecret[] {
  const found: FoundSecret[] = [];
  for (const view of escapedViews(text)) {
    search(view, found);
    for (const decoded of base64Views(view)) search(decoded, found);
  }
  return found.length > 1 ? merge(found) : found;
}

let index:
  | { readonly prefilter: (text: string) => ReadonlySet<number>; readonly rules: readonly SecretRule[] }
  | undefined;

/** Keyword and rule share a position in two lists; a rule with three keywords is listed three times. */
function ruleIndex() {
  if (index === undefined) {
    const pairs = secretRules.flatMap(rule => rule.keywords.map(keyword => ({ rule, keyword })));
    index = { prefilter: createPrefilter(pairs.map(pair => pair.keyword)), rules: pairs.map(pair => pair.rule) };
  }
  return index;
}

function search(view: View, found: FoundSecret[]): void {
  const { prefilter, rules } = ruleIndex();
  const hits = prefilter(view.text);
  if (hits.size === 0) return;
  for (const rule of new Set([...hits].map(hit => rules[hit]))) {
    if (rule === undefined) continue;
    for (const { start, end, confidence } of secretsOf(rule, view.text)) {
      const secret = view.text.slice(start, end);
      found.push({ ...view.spanOf({ start, end }), rule, confidence, secret, how: view.how });
    }
  }
}

/** The secrets of one kind in one plain text, placeholders left out. */
export function* secretsOf(rule: SecretRule, text: string): Generator<Sighting> {
  // A pattern of our own per search: `lastIndex` is shared state.
  const pattern = new RegExp(rule.pattern.source, `${rule.pattern.flags}d`);
  let floor = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    const [start, end] = match.indices?.[rule.group ?? 0] ?? [match.index, pattern.lastIndex];
    const reading = rule.read?.(text, { start, end }, floor) ?? judged(rule, text, start, end);
    yield* reading.secrets;
    pattern.lastIndex = Math.max(pattern.lastIndex, reading.next);
    floor = pattern.lastIndex;
  }
}

function judged(rule: SecretRule, text: string, start: number, end: number): Reading {
  const secret = text.slice(start, end);
  const confidence = rule.judge === undefined ? 'medium' : rule.judge(secret);
  if (confidence === undefined || (confidence !== 'high' && isFiller(secret))) return { secrets: [], next: end };
  return { secrets: [{ start, end, confidence }], next: end };
}

function merge(found: readonly FoundSecret[]): FoundSecret[] {
  const merged: FoundSecret[] = [];
  for (const next of found.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = merged.at(-1);
    if (last === undefined || next.start >= last.end) merged.push(next);
    else {
      const keep = next.end - next.start > last.end - last.start ? next : last;
      merged[merged.length - 1] = { ...keep, start: last.start, end: Math.max(last.end, next.end) };
    }
  }
  return merged;
}
