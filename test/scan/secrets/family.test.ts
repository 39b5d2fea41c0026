import { describe, expect, it } from 'vitest';
import { family } from '../../../src/scan/secrets/family.ts';
import { createMatcher } from '../../../src/scan/secrets/matcher.ts';
import { alphabets, sample } from '../../../src/scan/secrets/sample.ts';

const secret = `acme_${sample(alphabets.hex, 32)}`;
const acme = family({
  id: 'acme-token',
  title: 'an Acme token',
  publishedAt: 'https://acme.example/tokens',
  keywords: ['acme_'],
  pattern: /acme_[a-f0-9]{32}/,
  secrets: () => [
    secret,
    [`acme_${sample(alphabets.hex, 32, 1)}`, 'low'],
    { text: `a ${secret}`, secret, confidence: 'high' },
  ],
});
const { id, title, publishedAt } = acme;

/** What a rule with this pattern and boundary reads at its first keyword. */
function read(rule: typeof acme, text: string): string[] {
  const start = text.toLowerCase().indexOf(rule.keywords[0] ?? '');
  const reading = createMatcher(rule)(text, { start, end: start + (rule.keywords[0]?.length ?? 0) }, 0);
  return (reading?.secrets ?? []).map(sighting => text.slice(sighting.start, sighting.end));
}

describe('family', () => {
  it('completes the facts', () => {
    expect(acme).toMatchObject({ severity: 'error', securitySeverity: 8.1, cwe: [798], boundary: 'word' });
    expect(
      family({ id, title, publishedAt, severity: 'warning', keywords: [], pattern: /a/, secrets: () => [] }),
    ).toMatchObject({
      severity: 'warning',
      securitySeverity: 5.3,
    });
  });

  it('makes examples, and a placeholder of each', () => {
    const { match, noMatch } = acme.examples();
    expect(match.map(({ confidence }) => confidence)).toEqual(['medium', 'low', 'high']);
    expect(noMatch[0]).toBe(`${secret.slice(0, 9)}${'0'.repeat(28)}`);
    expect(noMatch).toHaveLength(3);
  });

  it.each([
    ['alone', secret, true],
    ['behind a mark', `=${secret}"`, true],
    ['behind a letter', `x${secret}`, false],
    ['before a digit', `${secret}7`, false],
    ['behind an escaped line end', `a\\n${secret}`, true],
    ['before an underscore', `${secret}_`, true],
  ])('keeps words apart: %s', (_, text, found) => {
    expect(read(acme, text)).toEqual(found ? [secret] : []);
  });

  it('lets small letters touch capitals, or anything touch a token, where the family says so', () => {
    const upper = family({
      ...acme,
      secrets: () => [],
      pattern: /ACME[A-Z0-9]{8}/,
      keywords: ['acme'],
      boundary: 'upper',
    });
    expect([read(upper, 'keyACME7Q2W8M5Lx'), read(upper, 'KACME7Q2W8M5L')]).toEqual([['ACME7Q2W8M5L'], []]);
    expect(
      read(family({ ...acme, secrets: () => [], pattern: /acme_[a-f0-9]{32}/, boundary: 'none' }), `x${secret}y`),
    ).toEqual([secret]);
  });

  it('reads what stands before the keyword, however long it is', () => {
    const led = family({
      ...acme,
      secrets: () => [],
      keywords: ['.acme.'],
      pattern: /[a-z0-9]{6}\.acme\.[a-z0-9]{8,}/,
      lead: 6,
    });
    const long = `abc123.acme.${sample(alphabets.lower, 5000)}`;
    expect([read(led, `"${long}"`), read(led, 'bc123.acme.7q2w8m5l')]).toEqual([[long], []]);
  });

  it('tries a pattern in one place only where its lead is always as long', () => {
    const facts = { id, title, publishedAt, secrets: () => [], keywords: ['.acme.'], lead: 6 };
    const pattern = /[a-z0-9]{4,6}\.acme\.[a-z0-9]{8}/;
    const text = 'c123.acme.q7wm5lz0';
    expect([
      read(family({ ...facts, pattern }), `"  ${text}"`),
      read(family({ ...facts, pattern, fixedLead: true }), `"  ${text}"`),
    ]).toEqual([[text], []]);
  });

  it('takes one group of a match', () => {
    const grouped = family({ ...acme, secrets: () => [], pattern: /acme_id=[0-9]+&key=([a-f0-9]{32})/, group: 1 });
    expect(read(grouped, `?acme_id=12&key=${secret.slice(5)}`)).toEqual([secret.slice(5)]);
  });
});

describe('sample', () => {
  it('is the same each time, and another for each seed and length', () => {
    const samples = [0, 1, 2].flatMap(seed => [20, 21].map(length => sample(alphabets.base62, length, seed)));
    expect(samples).toEqual([0, 1, 2].flatMap(seed => [20, 21].map(length => sample(alphabets.base62, length, seed))));
    expect(new Set(samples.map(text => text.slice(0, 12))).size).toBe(6);
    expect(samples.every((text, n) => text.length === 20 + (n % 2))).toBe(true);
  });

  it('starts and ends with a letter or a digit', () => {
    const ends = Array.from({ length: 200 }, (_, seed) => sample('a-_', 3, seed)).filter(text => !/^a.a$/.test(text));
    expect(ends).toEqual([]);
  });
});
