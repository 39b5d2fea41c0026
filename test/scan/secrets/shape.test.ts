import { describe, expect, it } from 'vitest';
import { judgeMixed, keyOf, prefixed, sampleUuid, uuidKey } from '../../../src/scan/secrets/shape.ts';

const alphabets = [
  'digits',
  'hex',
  'HEX',
  'lower',
  'upper',
  'letters',
  'base32',
  'base62',
  'base64',
  'urlSafe',
] as const;
const whole = (pattern: RegExp, text: string) => pattern.exec(text)?.[0] === text;

describe('prefixed', () => {
  it.each(alphabets)('matches all of its own examples in %s, and keeps to the length', alphabet => {
    const { pattern, secrets } = prefixed(['a.b_', 'c$d+'], alphabet, 20);
    const found = secrets().map(String);
    expect(found.map(secret => whole(pattern, secret))).toEqual([true, true]);
    expect(found.map(secret => pattern.test(secret.slice(0, -1)))).toEqual([false, false]);
  });

  it('takes a prefix as it is written, and as long a token as there is', () => {
    const { pattern, keywords } = prefixed('Sl.', 'base62', 4, 'at least');
    expect(keywords).toEqual(['sl.']);
    expect(['Slxabcd', 'Sl.abc', 'Sl.abcd', 'Sl.abcdef'].map(text => pattern.exec(text)?.[0])).toEqual([
      undefined,
      undefined,
      'Sl.abcd',
      'Sl.abcdef',
    ]);
  });
});

describe('keyOf', () => {
  it.each(alphabets.filter(name => name !== 'letters'))(
    'takes its own example in %s, whole and for a key',
    alphabet => {
      const { value, secrets, judge } = keyOf(alphabet, 40);
      const [secret] = secrets().map(String);
      expect(whole(value, secret ?? '')).toBe(true);
      expect(judge?.(secret ?? '')).toBe('medium');
    },
  );

  it('takes a UUID in either case', () => {
    expect([sampleUuid(), sampleUuid(1).toUpperCase()].map(uuid => whole(uuidKey.value, uuid))).toEqual([true, true]);
  });

  it.each([
    'getAccessTokenFromSettings',
    'oauth2SessionBase64V1',
    'Model3ForConditionalGeneration',
    'GET_HTTP2_HANDLER',
    'x-request-id-v2',
    'my-org_my-service-2',
    '2026112119',
    'a1'.repeat(16),
  ])('takes no word, number or repetition for a key: %s', value => {
    expect(judgeMixed(value)).toBeUndefined();
  });
});
