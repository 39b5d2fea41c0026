import type { Span } from '../region.ts';
import { type FoundSecret, findSecrets, unpackLimit } from './find.ts';
import { readAssignment } from './generic/assignment.ts';
import { createKeywordSearch } from './keyword-search.ts';
import { createMatcher, type Matcher } from './matcher.ts';
import { secretNoun } from './name.ts';
import { isFiller, isStandIn } from './placeholder.ts';
import type { Confidence, SecretRule } from './rule.ts';
import { secretRules } from './rules.ts';
import { createInflate } from './view/inflate.ts';
import type { How, View } from './view/view.ts';
import { visitViews } from './views.ts';

/**
 * What became of a rule at a place where one of its keywords stands: `reported`; `outranked` by a sighting that says
 * more; `touched` by letters or digits on a side; a `placeholder`; `rejected` by its judge (a checksum, a structure, its
 * randomness); under a name that is `not-secret`; or `absent`: what must follow the keyword does not.
 */
export type Outcome = 'reported' | 'outranked' | 'touched' | 'placeholder' | 'rejected' | 'not-secret' | 'absent';

/** One rule at one place of a text. Holds the candidate: it is for those who describe it without showing it. */
export interface Step {
  readonly rule: SecretRule;
  readonly how: How;
  readonly keyword: string;
  readonly outcome: Outcome;
  /** Where it stands in the text that was given: the candidate, or else the keyword. */
  readonly span: Span;
  readonly candidate?: string;
  readonly confidence?: Confidence;
  /** The rule that names it instead, where it is outranked. */
  readonly by?: string;
}

/** What was seen of one rule at one place of a view. */
interface Sight extends Span {
  readonly outcome: Outcome;
  readonly confidence?: Confidence;
}

/**
 * Why each candidate of a text was or was not reported: the search once more, with every rule asked again where it says
 * nothing. Slow; for texts that a person asks about.
 */
export function traceSecrets(text: string): readonly Step[] {
  const reported = findSecrets(text);
  const steps = new Map<string, Step>();
  visitViews(text, createInflate(unpackLimit), view => {
    for (const step of stepsIn(view, reported)) {
      const key = `${step.rule.id} ${step.span.start} ${step.span.end} ${step.outcome}`;
      if (!steps.has(key)) steps.set(key, step);
    }
  });
  return [...steps.values()].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}

let keywords:
  | { readonly words: readonly string[]; readonly rules: ReadonlyMap<string, readonly SecretRule[]> }
  | undefined;

function keywordsOf() {
  if (keywords === undefined) {
    const rules = new Map<string, SecretRule[]>();
    for (const rule of secretRules)
      for (const word of new Set(rule.keywords)) rules.set(word, [...(rules.get(word) ?? []), rule]);
    keywords = { words: [...rules.keys()], rules };
  }
  return keywords;
}

function stepsIn(view: View, reported: readonly FoundSecret[]): Step[] {
  const { text } = view;
  const { words, rules } = keywordsOf();
  const steps: Step[] = [];
  createKeywordSearch(words)(text, (index, start) => {
    const keyword = words[index] ?? '';
    for (const rule of rules.get(keyword) ?? []) {
      const sights = sightsOf(rule, text, { start, end: start + keyword.length });
      steps.push(...sights.map(sight => stepOf(sight, { rule, keyword }, view, reported)));
    }
  });
  return steps;
}

function stepOf(
  { start, end, outcome, confidence }: Sight,
  asked: Pick<Step, 'rule' | 'keyword'>,
  { text, how, spanOf }: View,
  reported: readonly FoundSecret[],
): Step {
  const span = spanOf({ start, end });
  const seen = { ...asked, how, span, ...(outcome === 'absent' ? {} : { candidate: text.slice(start, end) }) };
  if (outcome !== 'reported' || confidence === undefined) return { ...seen, outcome };
  const by = reported.find(found => overlap(found, span))?.rule ?? asked.rule;
  return by === asked.rule ? { ...seen, outcome, confidence } : { ...seen, outcome: 'outranked', by: by.id };
}

const overlap = (a: Span, b: Span) => a.start < b.end && b.start < a.end;

/** A rule as it is, without its boundary, and without what looks at a candidate. */
interface Asked {
  readonly plain: Matcher;
  readonly unbounded: Matcher;
  readonly unjudged: Matcher;
}

const asked = new Map<SecretRule, Asked>();

function askedOf(rule: SecretRule): Asked {
  let known = asked.get(rule);
  if (known === undefined) {
    known = {
      plain: createMatcher(rule),
      unbounded: createMatcher({ ...rule, boundary: 'none' }),
      // What is judged `high` is not held to be a placeholder.
      unjudged: createMatcher({ ...rule, boundary: 'none', judge: () => 'high' }),
    };
    asked.set(rule, known);
  }
  return known;
}

function sightsOf(rule: SecretRule, text: string, at: Span): readonly Sight[] {
  const secrets = askedOf(rule).plain(text, at, 0)?.secrets ?? [];
  if (secrets.length > 0) return secrets.map(secret => ({ ...secret, outcome: 'reported' }));
  return [
    rejectedByForm(rule, text, at) ?? rejectedByName(rule, text, at) ?? rejectedValue(rule, text, at) ?? absent(at),
  ];
}

const absent = ({ start, end }: Span): Sight => ({ start, end, outcome: 'absent' });

/** Asks a rule with a form again, without what may have kept it silent. */
function rejectedByForm(rule: SecretRule, text: string, at: Span): Sight | undefined {
  if (rule.pattern === undefined || rule.read !== undefined) return undefined;
  const { unbounded, unjudged } = askedOf(rule);
  const touched = unbounded(text, at, 0)?.secrets[0];
  if (touched !== undefined) return { ...touched, outcome: 'touched' };
  const any = unjudged(text, at, 0)?.secrets[0];
  if (any === undefined) return undefined;
  const { start, end } = any;
  return { start, end, outcome: outcomeOf(text.slice(start, end), isFiller) };
}

/** Looks at what stands under a name that holds the keyword. */
function rejectedByName(rule: SecretRule, text: string, { start, end }: Span): Sight | undefined {
  if (!rule.generic || rule.read === undefined || rule.pattern !== undefined) return undefined;
  // A keyword of this kind may end with the mark behind the name.
  const word = { start, end: /\w/.test(text.charAt(end - 1)) ? end : end - 1 };
  const found = readAssignment(text, word, 0);
  if (found === undefined) return undefined;
  const outcome =
    secretNoun(found.name) === undefined ? 'not-secret' : outcomeOf(valueIn(text, found.value), isStandIn);
  return { ...found.value, outcome };
}

/** Looks for a value of the form that a named rule wants, as far behind the name as the rule does. */
function rejectedValue({ value }: SecretRule, text: string, { end }: Span): Sight | undefined {
  if (value === undefined) return undefined;
  const form = new RegExp(`(?<![\\w-])(?:${value.source})(?![\\w-])`, value.flags.replaceAll(/[gy]/g, ''));
  const found = form.exec(text.slice(end, end + reach));
  if (found === null) return undefined;
  const start = end + found.index;
  return { start, end: start + found[0].length, outcome: outcomeOf(found[0], isFiller) };
}

/** In UTF-16 units; as far as `named` looks. */
const reach = 80;

const valueIn = (text: string, { start, end }: Span) => text.slice(start, end);

function outcomeOf(candidate: string, isPlaceholder: (text: string) => boolean): Outcome {
  return isPlaceholder(candidate) ? 'placeholder' : 'rejected';
}
