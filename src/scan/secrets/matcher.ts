import type { Span } from '../region.ts';
import { isFiller } from './placeholder.ts';
import type { Boundary, Reading, SecretRule } from './rule.ts';

/** What one rule makes of one place where its keyword stands; `undefined` where it makes nothing of it. */
export type Matcher = (text: string, keyword: Span, floor: number) => Reading | undefined;

/** Units: a walk that came to nothing is not taken again where it was longer than this. */
const longWalk = 512;

/** The matcher of a rule; its pattern is compiled when it is first needed. */
export function createMatcher(rule: SecretRule): Matcher {
  const { pattern, boundary = 'none' } = rule;
  const locate = pattern === undefined ? undefined : createLocate(pattern, boundary, rule);
  return (text, keyword, floor) => {
    const match = locate === undefined ? keyword : locate(text, keyword, floor);
    if (match === undefined) return undefined;
    if (pattern !== undefined && touching[boundary](text.charCodeAt(match.end))) {
      return match.end - match.start > longWalk ? { secrets: [], next: match.end } : undefined;
    }
    return rule.read === undefined ? judged(rule, text, match) : rule.read(text, match, floor);
  };
}

interface Match extends Span {
  /** The capture group that is the secret. */
  readonly secret?: Span;
}

type Locate = (text: string, keyword: Span, floor: number) => Match | undefined;

/** Finds the match that a keyword is a part of; it starts at the keyword, or within the lead before it. */
function createLocate(pattern: RegExp, boundary: Boundary, rule: SecretRule): Locate {
  const { lead = 0, fixedLead = false, group = 0 } = rule;
  const touches = touching[boundary];
  const flags = `${pattern.flags.replace('g', '')}y${group === 0 ? '' : 'd'}`;
  let compiled: RegExp | undefined;
  return (text, keyword, floor) => {
    // A pattern of our own: `lastIndex` is shared state.
    compiled ??= new RegExp(pattern.source, flags);
    const first = keyword.start - lead;
    const last = fixedLead ? first : keyword.start;
    for (let start = Math.max(floor, first); start <= last; start++) {
      if (touches(text.charCodeAt(start - 1)) && !isEscape(text, start - 1)) continue;
      const match = matchAt(compiled, text, start, group);
      if (match !== undefined && match.end >= keyword.end) return match;
    }
    return undefined;
  };
}

function matchAt(pattern: RegExp, text: string, start: number, group: number): Match | undefined {
  pattern.lastIndex = start;
  if (group === 0) return pattern.test(text) ? { start, end: pattern.lastIndex } : undefined;
  const found = pattern.exec(text);
  return found === null ? undefined : matchOf(found, group);
}

function matchOf({ 0: whole, index: start, indices }: RegExpExecArray, group: number): Match {
  const span = { start, end: start + whole.length };
  const [first, last] = indices?.[group] ?? [];
  return first === undefined || last === undefined ? span : { ...span, secret: { start: first, end: last } };
}

function judged(rule: SecretRule, text: string, match: Match): Reading {
  const { start, end } = match.secret ?? match;
  const secret = text.slice(start, end);
  const confidence = rule.judge === undefined ? 'medium' : rule.judge(secret);
  if (confidence === undefined || (confidence !== 'high' && isFiller(secret))) return { secrets: [], next: match.end };
  return { secrets: [{ start, end, confidence }], next: match.end };
}

const touching: Readonly<Record<Boundary, (unit: number) => boolean>> = {
  word: unit => isCapitalOrDigit(unit) || (unit >= 97 && unit <= 122),
  upper: isCapitalOrDigit,
  none: () => false,
};

function isCapitalOrDigit(unit: number): boolean {
  return (unit >= 48 && unit <= 57) || (unit >= 65 && unit <= 90);
}

const backslash = 92;
/** `n`, `r` and `t`: behind a backslash they are a line's end or a tab. */
const blankLetters = new Set([110, 114, 116]);

function isEscape(text: string, at: number): boolean {
  return blankLetters.has(text.charCodeAt(at)) && text.charCodeAt(at - 1) === backslash;
}
