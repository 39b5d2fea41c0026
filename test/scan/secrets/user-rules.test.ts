import { describe, expect, it } from 'vitest';
import { createRuleIndex } from '../../../src/scan/secrets/rule-index.ts';
import { alphabets, sample } from '../../../src/scan/secrets/sample.ts';
import { scanInput, scanText } from '../../../src/scan/secrets/scan.ts';
import { compileUserRules, type UserRule, userRuleLimits } from '../../../src/scan/secrets/user-rules.ts';

const body = sample(alphabets.upper, 20);
const good: UserRule = {
  id: 'acme-badge',
  title: 'an Acme badge',
  keywords: ['acme_'],
  pattern: '\\bACME_[A-Z0-9]{20}\\b',
  match: [`badge ACME_${body}`],
  no_match: ['ACME_SETTINGS_FOR_EVERYBODY_AND_MORE'],
};
const scan = (entry: UserRule, text: string) => {
  const { rules, faults } = compileUserRules([entry]);
  expect(faults).toEqual([]);
  return scanText(text, 'a', () => 'f', createRuleIndex(rules)).map(({ start, end, finding }) => [
    finding.rule,
    text.slice(start, end),
  ]);
};

describe('compileUserRules', () => {
  it('finds what a pattern describes, in every form in which our own are found', () => {
    const token = `ACME_${body}`;
    expect(scan(good, `x = "${token}" and ${token}.`)).toEqual([
      ['acme-badge', token],
      ['acme-badge', token],
    ]);
    const encoded = Buffer.from(`badge=${token};`).toString('base64');
    expect(scan(good, `data: ${encoded}`).map(([rule]) => rule)).toEqual(['acme-badge']);
    const { rules } = compileUserRules([good]);
    const input = { a: [{ b: token }] };
    expect(scanInput(input, () => 'f', createRuleIndex(rules)).map(finding => finding.where)).toEqual(['/a/0/b']);
  });

  it('takes the first group for the secret, and looks before the keyword', () => {
    const entry = { ...good, pattern: '([0-9]{12})@acme_', match: ['123456789012@acme_'], no_match: [] };
    expect(scan(entry, 'id 998877665544@acme_ here')).toEqual([['acme-badge', '998877665544']]);
  });

  it('finds every match of a text that is full of them', () => {
    const count = 40;
    const text = Array.from({ length: count }, (_, n) => `ACME_${sample(alphabets.upper, 20, n)}`).join(' ');
    expect(scan(good, text)).toHaveLength(count);
  });

  it('finds a match as long as is allowed wherever it starts behind another keyword', () => {
    const entry = { ...good, keywords: ['acme_', 'emca_'], pattern: 'ACME_[a-z]{500}_END', match: [], no_match: [] };
    const long = `ACME_${'q'.repeat(500)}_END`;
    for (const gap of [0, 1, 200, 500, 511, 512, 513, 600, 1020, 1030]) {
      const text = `emca_ ${'.'.repeat(gap)} ${long} ${'.'.repeat(gap)} ${long}`;
      expect(scan({ ...entry, match: [long] }, text)).toHaveLength(2);
    }
  });

  it('tells a lone surrogate from what stands around it', () => {
    expect(scan(good, `\ud800 ACME_${body} \udc00`)).toEqual([['acme-badge', `ACME_${body}`]]);
  });

  const faults: Record<string, [Partial<UserRule>, (string | number)[]]> = {
    'an id that is none': [{ id: 'Acme Badge' }, ['id']],
    'an empty title': [{ title: ' ' }, ['title']],
    'no keyword': [{ keywords: [] }, ['keywords']],
    'a keyword with a capital': [{ keywords: ['acme_', 'ACME'] }, ['keywords', 1]],
    'a keyword of two letters': [{ keywords: ['ac'] }, ['keywords', 0]],
    'a look-ahead': [{ pattern: 'ACME_(?=x)' }, ['pattern']],
    'a back-reference': [{ pattern: '(ACME_)\\1' }, ['pattern']],
    'an open bracket': [{ pattern: 'ACME_[' }, ['pattern']],
    'a count too high': [{ pattern: 'ACME_(?:x{1000}){1000}' }, ['pattern']],
    'a pattern of nothing': [{ pattern: '(?:ACME_)?' }, ['pattern']],
    'a long pattern': [{ pattern: 'x'.repeat(userRuleLimits.pattern + 1) }, ['pattern']],
    'no example': [{ match: [] }, ['match']],
    'an example that is not found': [{ match: ['nothing of the kind'] }, ['match', 0]],
    'an example without the keyword': [{ pattern: '[A-Z0-9]{20}', match: [body] }, ['match', 0]],
    'an example that is found': [{ no_match: ['fine', `ACME_${body}`] }, ['no_match', 1]],
    'a long example': [{ no_match: ['x'.repeat(userRuleLimits.example + 1)] }, ['no_match', 0]],
  };
  it.each(Object.entries(faults))('refuses %s, and says where', (_, [change, path]) => {
    const compiled = compileUserRules([good, { ...good, id: 'other', ...change }]);
    expect(compiled.faults.map(fault => fault.path)).toEqual([[1, ...path]]);
    expect(compiled.faults.every(({ message }) => /^[^A-Z]/.test(message) && !message.endsWith('.'))).toBe(true);
    expect(compiled.rules).toEqual([]);
  });

  it('refuses an id that is taken, and more entries than are allowed', () => {
    expect(compileUserRules([good, good]).faults.map(fault => fault.path)).toEqual([[1, 'id']]);
    expect(compileUserRules([good], [{ id: good.id }]).faults.map(fault => fault.path)).toEqual([[0, 'id']]);
    const many = Array.from({ length: userRuleLimits.rules + 1 }, (_, n) => ({ ...good, id: `badge-${n}` }));
    expect(compileUserRules(many).faults.map(fault => fault.path)).toEqual([[userRuleLimits.rules]]);
  });

  it('bears a text of nothing but keywords', () => {
    expect(scan(good, 'acme_'.repeat(40_000))).toEqual([]);
    expect(
      scan({ ...good, pattern: '(?:acme_|[a-z]{1,9})*1', match: ['acme_1'], no_match: [] }, 'acme_'.repeat(4000)),
    ).toEqual([]);
  });
});
