import { describe, expect, it } from 'vitest';
import { findSecrets } from '../../../src/scan/secrets/find.ts';
import { secretRules } from '../../../src/scan/secrets/rules.ts';
import { alphabets, sample } from '../../../src/scan/secrets/sample.ts';
import { traceSecrets } from '../../../src/scan/secrets/trace.ts';

const id = `${'AK'}IA${sample(alphabets.base32, 16)}`;
const outcomes = (text: string, rule: string) =>
  traceSecrets(text)
    .filter(step => step.rule.id === rule)
    .map(step => step.outcome);

describe('traceSecrets', () => {
  it.each([
    [`id = ${id}`, 'aws-access-key-id', 'reported'],
    [`X${id}`, 'aws-access-key-id', 'touched'],
    [`id = ${'AK'}IA${'A'.repeat(16)}`, 'aws-access-key-id', 'placeholder'],
    ['the word akia and no more', 'aws-access-key-id', 'absent'],
    [`aws_key = "${id}"`, 'token-assignment', 'outranked'],
    ['password = "changeme"', 'password-assignment', 'placeholder'],
    ['license_key = hello', 'token-assignment', 'rejected'],
    [`next_token = "${sample(alphabets.base62, 24)}"`, 'token-assignment', 'not-secret'],
    [`datadog_api_key = "${'0'.repeat(32)}"`, 'datadog-api-key', 'placeholder'],
  ])('says what became of a rule in %j: %s %s', (text, rule, outcome) => {
    expect(outcomes(text, rule)).toContain(outcome);
  });

  it('looks where the scanner looks, and says how', () => {
    const text = Buffer.from(`the key is ${id} today`).toString('base64');
    expect(traceSecrets(text)).toContainEqual(
      expect.objectContaining({ outcome: 'reported', how: 'base64', candidate: id }),
    );
  });

  it('says `reported` of all that the scanner reports, and of nothing else', () => {
    for (const rule of secretRules) {
      for (const { text } of rule.examples().match.slice(0, 1)) {
        const traced = traceSecrets(text).filter(step => step.outcome === 'reported');
        const found = new Set(findSecrets(text).map(secret => secret.rule.id));
        expect(new Set(traced.map(step => step.rule.id)), text).toEqual(found);
      }
    }
  });

  it('has nothing to say of a text without a keyword', () => {
    expect(traceSecrets('')).toEqual([]);
    expect(traceSecrets('hello world')).toEqual([]);
  });
});
