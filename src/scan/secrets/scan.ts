import { type JsonObject, stringsOf } from '../../json.ts';
import type { Finding } from '../finding.ts';
import { createLocator } from '../region.ts';
import { type FoundSecret, searchSecrets, unpackLimit } from './find.ts';
import { createReport, type Fingerprint, type SecretHit } from './report.ts';
import type { RuleIndex } from './rule-index.ts';

export type { Fingerprint, SecretHit } from './report.ts';

/** The most that one input, or one text, may hold: 5 Mi UTF-16 units over all its strings and keys. */
export const scanLimit = 5 * 1024 * 1024;

/** A text is too long to be scanned. It was not found clean: whoever asked must deny. */
export class ScanLimitError extends Error {
  override readonly name = 'ScanLimitError';
  /** In UTF-16 units, or in bytes of what is compressed in the text. */
  readonly limit: number;

  constructor(limit: number, message = `the text is longer than the ${limit} characters that are scanned for secrets`) {
    super(message);
    this.limit = limit;
  }
}

/**
 * Finds the secrets of a text, `more` rules beside our own. Hits are in order and do not overlap; their findings never hold the secret.
 * Throws `ScanLimitError` when the text, or what is compressed in it, is over the limit.
 */
export function scanText(text: string, where: string, fingerprint: Fingerprint, more?: RuleIndex): SecretHit[] {
  if (text.length > scanLimit) throw new ScanLimitError(scanLimit);
  const found = searchAll(text, more);
  if (found.length === 0) return [];
  const report = createReport(where, fingerprint);
  report.add(found, createLocator(text));
  return report.hits();
}

/** The secrets of a text of any length. Throws `ScanLimitError` when what is compressed in it is over the limit. */
export function searchAll(text: string, more?: RuleIndex): readonly FoundSecret[] {
  const { found, complete } = searchSecrets(text, more);
  if (complete) return found;
  const message = `the text holds more than the ${unpackLimit} bytes of compressed data that are scanned for secrets`;
  throw new ScanLimitError(unpackLimit, message);
}

/**
 * Finds the secrets in the strings and keys of a tool input, at any depth; `where` is a JSON Pointer, with `#key` behind
 * it when the key itself is meant. Throws `ScanLimitError` when all of them together are over the limit.
 */
export function scanInput(input: JsonObject, fingerprint: Fingerprint, more?: RuleIndex): Finding[] {
  const findings: Finding[] = [];
  let total = 0;
  for (const { pointer, text } of stringsOf(input)) {
    total += text.length;
    if (total > scanLimit) throw new ScanLimitError(scanLimit);
    for (const hit of scanText(text, pointer, fingerprint, more)) findings.push(hit.finding);
  }
  return findings;
}
