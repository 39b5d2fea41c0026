import type { SecretRule } from './rule.ts';
import { createRuleIndex, type FoundSecret, type RuleIndex } from './rule-index.ts';
import { secretRules } from './rules.ts';
import { createInflate, UnpackLimitError } from './view/inflate.ts';
import { visitViews } from './views.ts';

export type { FoundSecret } from './rule-index.ts';

/** The secrets of a text, and whether all of it was looked at. */
export interface SecretSearch {
  readonly found: readonly FoundSecret[];
  /** False where it holds more compressed data than is unpacked. */
  readonly complete: boolean;
}

/** In UTF-16 units; no secret and its name are shorter together. */
const shortestText = 8;

/** The most that is unpacked of what is compressed in one text, in bytes. */
export const unpackLimit = 8 * 1024 * 1024;

/**
 * Every secret in a text, in order and without overlaps: as it stands, with its escapes resolved, put together from
 * pieces, and inside encodings; `more` are rules beside our own. Of overlapping sightings the most specific names the rule, then the longest, and the span
 * covers all.
 */
export function searchSecrets(text: string, more?: RuleIndex): SecretSearch {
  if (text.length < shortestText) return { found: [], complete: true };
  const found: FoundSecret[] = [];
  let complete = true;
  try {
    visitViews(text, createInflate(unpackLimit), view => {
      builtInIndex().search(view, found);
      more?.search(view, found);
    });
  } catch (error) {
    if (!(error instanceof UnpackLimitError)) throw error;
    complete = false;
  }
  return { found: found.length > 1 ? merge(found) : found, complete };
}

/** What `searchSecrets` finds. */
export function findSecrets(text: string): readonly FoundSecret[] {
  return searchSecrets(text).found;
}

let builtIn: RuleIndex | undefined;

/** Made when the first text is searched: a command that scans nothing does not pay for it. */
function builtInIndex(): RuleIndex {
  builtIn ??= createRuleIndex(secretRules);
  return builtIn;
}

function merge(found: readonly FoundSecret[]): FoundSecret[] {
  const merged: FoundSecret[] = [];
  for (const next of found.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = merged.at(-1);
    if (last === undefined || next.start >= last.end) merged.push(next);
    else merged[merged.length - 1] = better(last, next);
  }
  return merged;
}

/** The one of two overlapping sightings that says more. What is known by its shape also knows where it ends. */
function better(last: FoundSecret, next: FoundSecret): FoundSecret {
  const isGeneric = next.rule.generic === true;
  if (isGeneric !== (last.rule.generic === true)) return isGeneric ? last : next;
  const longer = next.end - next.start - (last.end - last.start);
  const isBetter = longer === 0 ? isBefore(next.rule, last.rule) : longer > 0;
  return { ...(isBetter ? next : last), start: last.start, end: Math.max(last.end, next.end) };
}

function isBefore(rule: SecretRule, other: SecretRule): boolean {
  return rule !== other && secretRules.indexOf(rule) < secretRules.indexOf(other);
}
