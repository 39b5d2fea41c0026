import { RE2JS } from 're2js';
import { messageOf } from '../../errors.ts';
import { createKeywordSearch } from './keyword-search.ts';
import type { Reading, SecretRule } from './rule.ts';

/** A kind of secret that an organisation recognises in its own texts, as a policy states it. */
export interface UserRule {
  readonly id: string;
  /** What it is, with its article. */
  readonly title: string;
  /** Lower-case ASCII; each match holds one of them, in any case. */
  readonly keywords: readonly string[];
  /** RE2 syntax. The first group is the secret, or else the whole match; of no more than 512 UTF-16 units. */
  readonly pattern: string;
  readonly severity?: SecretRule['severity'];
  readonly help?: string;
  /** Texts in which it is found. */
  readonly match: readonly string[];
  /** Texts in which it is not. */
  readonly no_match?: readonly string[];
}

/** What is wrong with an entry; `path` leads to it from the list: `[0, 'keywords', 1]`. */
export interface UserRuleFault {
  readonly path: readonly (string | number)[];
  readonly message: string;
}

/** The most entries, keywords and examples of one entry, and units of one pattern, example or match. */
export const userRuleLimits = { rules: 100, keywords: 20, examples: 20, pattern: 1000, example: 4096, match: 512 };

/** Units before a keyword in which its match may start. */
const lead = userRuleLimits.match;

/**
 * The rules of a policy's entries, each run over its examples. Patterns of users run on the linear-time engine only, in
 * windows that overlap by no more than a match is long: a text of nothing but keywords is walked a few times.
 */
export function compileUserRules(
  entries: readonly UserRule[],
  known: readonly Pick<SecretRule, 'id'>[] = [],
): { readonly rules: readonly SecretRule[]; readonly faults: readonly UserRuleFault[] } {
  const ids = new Set(known.map(rule => rule.id));
  const rules: SecretRule[] = [];
  const faults: UserRuleFault[] = [];
  if (entries.length > userRuleLimits.rules) {
    faults.push({ path: [userRuleLimits.rules], message: `more than ${userRuleLimits.rules} patterns` });
  }
  for (const [at, entry] of entries.slice(0, userRuleLimits.rules).entries()) {
    const compiled = compileRule(entry);
    const found = [...faultsOf(entry, ids), ...(Array.isArray(compiled) ? compiled : [])];
    ids.add(entry.id);
    if (found.length === 0 && !Array.isArray(compiled)) {
      found.push(...exampleFaults(entry, compiled));
      rules.push(compiled);
    }
    faults.push(...found.map(({ path, message }) => ({ path: [at, ...path], message })));
  }
  return { rules: faults.length === 0 ? rules : [], faults };
}

function faultsOf(entry: UserRule, ids: ReadonlySet<string>): UserRuleFault[] {
  const { id, keywords, match } = entry;
  const faults: UserRuleFault[] = [];
  const say = (message: string, ...path: (string | number)[]) => faults.push({ path, message });
  if (!/^[a-z][a-z0-9]*(?:-[a-z0-9]+){0,8}$/.test(id) || id.length > 60) say(`\`${id}\` is no id in kebab-case`, 'id');
  else if (ids.has(id)) say(`there is a kind of secret \`${id}\` already`, 'id');
  if (entry.title.trim() === '') say('the title is empty', 'title');
  if (keywords.length === 0) say('there is no keyword', 'keywords');
  if (keywords.length > userRuleLimits.keywords) say(`more than ${userRuleLimits.keywords} keywords`, 'keywords');
  for (const [at, word] of keywords.entries()) {
    if (!/^[!-@[-~ ]{3,60}$/.test(word)) {
      say(`expected 3 to 60 characters of ASCII without capitals, found \`${word}\``, 'keywords', at);
    }
  }
  if (match.length === 0) say('there is no example that matches', 'match');
  for (const list of ['match', 'no_match'] as const) {
    const texts = entry[list] ?? [];
    if (texts.length > userRuleLimits.examples) say(`more than ${userRuleLimits.examples} examples`, list);
    for (const [at, text] of texts.entries()) {
      if (text.length > userRuleLimits.example) say(`longer than ${userRuleLimits.example} characters`, list, at);
    }
  }
  return faults;
}

function compileRule(entry: UserRule): SecretRule | UserRuleFault[] {
  const { id, title, keywords, pattern, severity = 'error' } = entry;
  const fault = (message: string): UserRuleFault[] => [{ path: ['pattern'], message }];
  if (pattern.length > userRuleLimits.pattern) return fault(`longer than ${userRuleLimits.pattern} characters`);
  try {
    const compiled = RE2JS.compile(pattern);
    if (compiled.matcher('').find()) return fault('the pattern matches an empty text');
    return {
      id,
      title,
      severity,
      securitySeverity: severity === 'error' ? 8.1 : 5.3,
      cwe: [798],
      publishedAt: 'the policy',
      help: entry.help ?? 'revoke it with its issuer and issue another',
      keywords,
      read: (text, anchor, floor) => readWindow(compiled, keywords, text, anchor, floor),
      examples: () => ({ match: [], noMatch: entry.no_match ?? [] }),
    };
  } catch (error) {
    const message = (messageOf(error).split('\n')[0] ?? '').replace(/^error parsing regexp: /, '');
    return fault(`the pattern cannot be read: ${message}`);
  }
}

type Anchor = Parameters<NonNullable<SecretRule['read']>>[1];

/** The matches around a keyword, and the place up to which all of them were seen. */
function readWindow(pattern: RE2JS, keywords: readonly string[], text: string, anchor: Anchor, floor: number): Reading {
  const from = Math.max(floor, anchor.start - lead);
  const next = anchor.end + userRuleLimits.match;
  // A lone surrogate makes engines disagree on what stands where.
  const window = text.slice(from, next + userRuleLimits.match).toWellFormed();
  const matcher = pattern.matcher(window);
  const secrets: Reading['secrets'][number][] = [];
  for (let at = 0; at < window.length && matcher.find(at); ) {
    const [start, end] = [matcher.start(), matcher.end()];
    if (from + start >= next) break;
    const found = window.slice(start, end).toLowerCase();
    if (end - start <= userRuleLimits.match && keywords.some(word => found.includes(word))) {
      const group = pattern.groupCount() > 0 && matcher.start(1) >= 0 ? 1 : 0;
      const secret = { start: from + matcher.start(group), end: from + matcher.end(group) };
      if (secret.end > secret.start) secrets.push({ ...secret, confidence: 'medium' });
    }
    at = Math.max(end, start + 1);
  }
  return { secrets, next: Math.max(next, secrets.at(-1)?.end ?? 0) };
}

function exampleFaults(entry: UserRule, rule: SecretRule): UserRuleFault[] {
  const search = createKeywordSearch(rule.keywords);
  const isFound = (text: string) => {
    let found = false;
    let floor = 0;
    search(text, (word, start) => {
      if (start < floor) return;
      const reading = rule.read?.(text, { start, end: start + (rule.keywords[word]?.length ?? 0) }, floor);
      floor = reading?.next ?? floor;
      found ||= (reading?.secrets.length ?? 0) > 0;
    });
    return found;
  };
  const wrong = (list: 'match' | 'no_match', expected: boolean, message: string) =>
    (entry[list] ?? []).flatMap((text, at) => (isFound(text) === expected ? [] : [{ path: [list, at], message }]));
  return [
    ...wrong(
      'match',
      true,
      'nothing is found in this example: a match holds one of the keywords, and is no longer than 512',
    ),
    ...wrong('no_match', false, 'a secret is found in this example'),
  ];
}
