import type { Finding, Region, Severity } from '../finding.ts';
import type { Span } from '../region.ts';
import { type FoundSecret, findSecrets } from './find.ts';
import { isExamplePlace } from './generic/place.ts';
import { pairedIn } from './pairs.ts';
import type { SecretRule } from './rule.ts';
import type { How } from './view/view.ts';

/** Turns a secret into a name for it that tells nothing: a keyed HMAC, made elsewhere. */
export type Fingerprint = (secret: string) => string;

/** A finding and where its whole secret stands, in UTF-16 units of the scanned text. */
export interface SecretHit extends Span {
  readonly finding: Finding;
  /** How many secrets of the same rule, behind this one, are left out. */
  readonly more?: number;
}

/** The most findings of one rule in one text; the last of them counts those that are left out. */
const mostAlike = 50;

/** Makes findings of the secrets of one text, which may come in parts. */
export interface SecretReport {
  /** Adds secrets that stand behind those that were added before. */
  add(found: readonly FoundSecret[], regionOf: (span: Span) => Region, offset?: number): void;
  hits(): SecretHit[];
}

/** A report on the text that stands at `where`; its findings never hold a secret. */
export function createReport(where: string, fingerprint: Fingerprint): SecretReport {
  const place = maskWhere(where);
  const isExample = isExamplePlace(where);
  const hits: SecretHit[] = [];
  const seen = new Map<SecretRule, { count: number; lastHit: number }>();
  return {
    add(found, regionOf, offset = 0) {
      const paired = pairedIn(found);
      for (const secret of found) {
        const { rule, confidence, start, end } = secret;
        const alike = seen.get(rule) ?? { count: 0, lastHit: 0 };
        seen.set(rule, alike);
        alike.count++;
        if (alike.count > mostAlike) continue;
        const isHalf = paired.has(secret);
        const finding: Finding = {
          scanner: 'secrets',
          rule: rule.id,
          severity: isHalf ? graver[rule.severity] : rule.severity,
          // What is known by its name alone is rarely a secret in a test; what a checksum agrees with still is.
          confidence: isExample && rule.generic === true && confidence === 'medium' ? 'low' : confidence,
          message: rule.title + manner[secret.how] + (isHalf ? ', beside its other half' : ''),
          where: place,
          region: regionOf(secret),
          fingerprint: fingerprint(identityOf(secret)),
        };
        alike.lastHit = hits.push({ start: start + offset, end: end + offset, finding }) - 1;
      }
    },
    hits() {
      const more = new Map([...seen.values()].map(({ count, lastHit }) => [lastHit, count - mostAlike]));
      return hits.map((hit, at) => withMore(hit, more.get(at) ?? 0));
    },
  };
}

function withMore(hit: SecretHit, more: number): SecretHit {
  if (more <= 0) return hit;
  return { ...hit, more, finding: { ...hit.finding, message: `${hit.finding.message}, and ${more} more` } };
}

const graver: Readonly<Record<Severity, Severity>> = { note: 'warning', warning: 'error', error: 'error' };

const manner: Readonly<Record<How, string>> = {
  plain: '',
  escaped: ', with escapes',
  joined: ', in pieces',
  'utf-16': ', in UTF-16',
  base64: ', in base64',
  hexadecimal: ', in hexadecimal',
  compressed: ', compressed',
};

/** What makes two sightings one secret: for a key, its lines without what stood between them. */
export function identityOf(found: FoundSecret): string {
  return found.rule.pieces?.(found.secret).join('') ?? found.secret;
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
