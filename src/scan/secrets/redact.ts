import { type Json, stringsOf } from '../../json.ts';
import { type FoundSecret, searchSecrets } from './find.ts';
import { createFormIndex, type Labelled } from './form-index.ts';
import { formsOf } from './forms.ts';
import { mapStrings } from './map-strings.ts';
import { type Fingerprint, identityOf } from './report.ts';
import type { RuleIndex } from './rule-index.ts';

/**
 * Takes secrets out of what is kept or shown: logs, transcripts, terminals, prompts. Each becomes
 * `[secret:RULE:FINGERPRINT]`. A secret seen once is remembered, so that later texts lose it also where nothing but its
 * value gives it away, and in base64, hexadecimal and escaped forms. There is no limit on length.
 */
export interface Redactor {
  /** Remembers the secrets of a text. */
  learn(text: string): void;
  /** Remembers a value that is secret whatever it looks like; false when it is too short to be told from other text. */
  remember(secret: string, rule: string): boolean;
  /** The text without secrets; the same string when it has none. */
  text(text: string): string;
  /** A JSON value without secrets in strings or keys; the same value when it has none. */
  value(value: Json): Json;
  /** JSON Lines: a line that holds secrets is read, cleaned and written anew, so that it stays JSON; others stay as is. */
  jsonLines(text: string): string;
}

/** A redactor that knows no secret yet; `more` are rules beside our own. */
export function createRedactor(fingerprint: Fingerprint, more?: RuleIndex): Redactor {
  const known = createFormIndex();
  const secretsIn = (text: string) => searchSecrets(text, more).found;

  function keep(pieces: readonly string[], rule: string, identity: string): boolean {
    const label = `[secret:${rule}:${fingerprint(identity)}]`;
    const forms = pieces.flatMap(piece => [...formsOf(piece)]);
    return forms.map(form => known.add(form, label)).includes(true);
  }

  function keepFound(found: FoundSecret): string {
    const identity = identityOf(found);
    keep(found.rule.pieces?.(found.secret) ?? [found.secret], found.rule.id, identity);
    return `[secret:${found.rule.id}:${fingerprint(identity)}]`;
  }

  function text(given: string): string {
    const found = secretsIn(given).map(secret => ({
      start: secret.start,
      end: secret.end,
      label: keepFound(secret),
    }));
    return replace(given, [...found, ...known.find(given)]);
  }

  function jsonLine(line: string): string {
    // Both ways, for a parser drops the first of two equal keys, and the raw line hides what is escaped twice.
    const parsed = parse(line);
    if (parsed === undefined) return text(line);
    const value = mapStrings(parsed, text);
    return value === parsed && text(line) === line ? line : text(JSON.stringify(value));
  }

  function learn(given: string): void {
    for (const secret of secretsIn(given)) keepFound(secret);
  }

  return {
    learn,
    remember: (secret, rule) => keep([secret], rule, secret),
    text,
    // All is learned before anything is written: what gives a secret away may stand behind its first use.
    value: value => {
      for (const { text: string } of stringsOf(value)) learn(string);
      return mapStrings(value, text);
    },
    jsonLines: given => {
      learn(given);
      return given.replaceAll(/[^\n]+/g, jsonLine);
    },
  };
}

function parse(line: string): Json | undefined {
  try {
    return JSON.parse(line) as Json;
  } catch {
    // Not JSON: the line is cleaned as text.
    return undefined;
  }
}

/** Overlapping stretches become one, under the label of the first. */
function replace(text: string, stretches: readonly Labelled[]): string {
  if (stretches.length === 0) return text;
  let out = '';
  let done = 0;
  for (const { start, end, label } of stretches.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    if (start >= done) out += text.slice(done, start) + label;
    done = Math.max(done, end);
  }
  return out + text.slice(done);
}
