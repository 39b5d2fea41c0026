import { type JsonObject, stringsOf } from '../../json.ts';
import type { Finding } from '../finding.ts';
import { createLocator, type Span } from '../region.ts';
import { type FoundSecret, findSecrets } from './find.ts';

/** Turns a secret into a name for it that tells nothing: a keyed HMAC, made elsewhere. */
export type Fingerprint = (secret: string) => string;

/** A finding and where its whole secret stands, in UTF-16 units of the scanned text. */
export interface SecretHit extends Span {
  readonly finding: Finding;
}

/** The most that one input, or one text, may hold: 5 Mi UTF-16 units over all its strings and keys. */
export const scanLimit = 5 * 1024 * 1024;

/** A text is too long to be scanned. It was not found clean: whoever asked must deny. */
export class ScanLimitError extends Error {
  override readonly name = 'ScanLimitError';
  /** In UTF-16 units. */
  readonly limit: number;

  constructor(limit: number) {
    super(`the text is longer than the ${limit} characters that are scanned for secrets`);
    this.limit = limit;
  }
}

/**
 * Finds the secrets of a text. Hits are in order and do not overlap; their findings never hold the secret.
 * Throws `ScanLimitError` when the text is over the limit.
 */
export function scanText(text: string, where: string, fingerprint: Fingerprint): SecretHit[] {
  if (text.length > scanLimit) throw new ScanLimitError(scanLimit);
  const found = findSecrets(text);
  if (found.length === 0) return [];
  const regionOf = createLocator(text);
  const place = maskWhere(where);
  return found.map(secret => ({
    start: secret.start,
    end: secret.end,
    finding: {
      scanner: 'secrets',
      rule: secret.rule.id,
      severity: secret.rule.severity,
      confidence: secret.confidence,
      message: messageOf(secret),
      where: place,
      region: regionOf(secret),
      fingerprint: fingerprint(identityOf(secret)),
    },
  }));
}

/**
 * Finds the secrets in the strings and keys of a tool input, at any depth; `where` is a JSON Pointer, with `#key` behind
 * it when the key itself is meant. Throws `ScanLimitError` when all of them together are over the limit.
 */
export function scanInput(input: JsonObject, fingerprint: Fingerprint): Finding[] {
  const findings: Finding[] = [];
  let total = 0;
  for (const { pointer, text } of stringsOf(input)) {
    total += text.length;
    if (total > scanLimit) throw new ScanLimitError(scanLimit);
    for (const hit of scanText(text, pointer, fingerprint)) findings.push(hit.finding);
  }
  return findings;
}

/** What makes two sightings one secret: for a key, its lines without what stood between them. */
export function identityOf(found: FoundSecret): string {
  return found.rule.pieces?.(found.secret).join('') ?? found.secret;
}

function messageOf({ rule, how }: FoundSecret): string {
  return how === 'plain' ? rule.title : how === 'base64' ? `${rule.title}, in base64` : `${rule.title}, with escapes`;
}

/** A path or a key may itself be a secret. */
function maskWhere(where: string): string {
  const masked = where.split('/').map(part => {
    const name = part.replaceAll('~1', '/').replaceAll('~0', '~');
    return findSecrets(name).length > 0 ? '[secret]' : part;
  });
  const whole = masked.join('/');
  return whole.length > 500 ? `${whole.slice(0, 499)}…` : whole;
}
